/** Whole numbers as bytes, bytes as signs of a link, and the sum that tells when a sign is wrong. */

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Least significant byte first, without leading zeros. */
export function bytesOf(number: bigint): readonly number[] {
  const digits = number === 0n ? '' : number.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  return (even.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse();
}

export const numberOf = (bytes: readonly number[]): bigint =>
  BigInt(
    `0x0${bytes
      .toReversed()
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')}`,
  );

const bitsOf = (values: readonly number[], width: number): string =>
  values.map((value) => value.toString(2).padStart(width, '0')).join('');

/** Base 64 with the signs that a link may hold, without padding (RFC 4648, section 5). */
export const writeBytes = (bytes: readonly number[]): string =>
  (bitsOf(bytes, 8).match(/.{1,6}/g) ?? []).map((six) => signs[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');

/** Undefined if a sign is none of ours, or if the text is not the very one that these bytes are written as. */
export function readBytes(text: string): readonly number[] | undefined {
  const values = [...text].map((sign) => signs.indexOf(sign));
  if (values.includes(-1)) return undefined;
  const bytes = (bitsOf(values, 6).match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
  return writeBytes(bytes) === text ? bytes : undefined;
}

/** CRC-32 of IEEE 802.3: any error within 32 bits in a row is noticed, and of other errors all but one in 2^32. */
export const crcOf = (bytes: readonly number[]): number =>
  ~bytes.reduce((sum, byte) => Array.from({ length: 8 }).reduce<number>(shifted, sum ^ byte), -1) >>> 0;

const shifted = (sum: number): number => (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);

/** The sum as four bytes, lowest first, as it is written behind what it guards. */
export const crcBytes = (bytes: readonly number[]): readonly number[] => {
  const sum = crcOf(bytes);
  return [0, 8, 16, 24].map((by) => (sum >>> by) & 255);
};
