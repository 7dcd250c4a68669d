/** Keys and codes that cannot be guessed, and the hashes by which alone they are remembered. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { codeFrom } from '../class/joinCode';

/** 128 bits. */
export const newKey = (): string => randomBytes(16).toString('base64url');

/** 32 bits. */
export const newSeed = (): number => randomBytes(4).readInt32BE();

/** Five letters to be typed: the code of a room, or a team's word. */
export function newCode(): string {
  return codeFrom(randomBytes(32)) ?? newCode();
}

/** @param place what the secret opens, so that the same word elsewhere has another hash */
export const hashOf = (place: string, secret: string): string =>
  createHash('sha256').update(`${place}\n${secret}`).digest('base64url');

export function isSame(a: string | undefined, b: string): boolean {
  const [one, two] = [Buffer.from(a ?? ''), Buffer.from(b)];
  return one.length === two.length && timingSafeEqual(one, two);
}

const salt = randomBytes(32);

/** An address as this process knows it: not to be turned back, and another after the next start. */
export const strangerOf = (address: string): string => createHmac('sha256', salt).update(address).digest('base64url');
