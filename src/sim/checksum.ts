/** A short sum over all of a World that a fork would restore: two engines, or two editions, that differ anywhere differ here. */
import { foldText } from './random';
import type { World } from './world';

/** Eight hexadecimal digits. Numbers enter with all their bits (shortest round-trip text is fixed by the language). */
export const checksumOf = (world: World): string => {
  const { level, ...rest } = world;
  const text = canonical([level.id, level.edition, rest]);
  return foldText(text).toString(16).padStart(8, '0');
};

/** JSON with keys in order, so that the sum does not depend on how an object came about. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`;
};
