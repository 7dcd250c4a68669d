/**
 * A strange value made plain: a fresh copy of lists, objects, strings, finite numbers, true, false and null, or what hinders it.
 * After this no check needs to fear a cycle, a getter, a bottomless file or a key that reaches an object's own machinery.
 */
import type { Finding, Path } from './problem';

/** Generous: the longest level so far uses a tenth of each. */
export const limits = { characters: 512 * 1024, depth: 24, values: 40_000, string: 4_000 } as const;

const hostileKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Walk {
  readonly findings: Finding[];
  /** Objects on the way down to here: meeting one again is a cycle. */
  readonly above: Set<object>;
  count: number;
}

export interface Tamed {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

export function tame(raw: unknown): Tamed {
  const walk: Walk = { findings: [], above: new Set(), count: 0 };
  try {
    const value = copy(raw, [], walk);
    if (walk.count > limits.values) walk.findings.push({ at: [], code: 'too-many', params: { limit: limits.values } });
    return { value, findings: walk.findings };
  } catch {
    return { value: undefined, findings: [...walk.findings, { at: [], code: 'unreadable' }] };
  }
}

function copy(value: unknown, at: Path, walk: Walk): unknown {
  walk.count += 1;
  if (walk.count > limits.values) return undefined;
  if (typeof value === 'string') return tamedString(value, at, walk);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'object') return copyInside(value, at, walk);
  walk.findings.push({ at, code: 'not-plain', params: { kind: typeof value } });
  return undefined;
}

function tamedString(text: string, at: Path, walk: Walk): string {
  if (text.length <= limits.string) return text;
  walk.findings.push({ at, code: 'too-long', params: { limit: limits.string, length: text.length } });
  return text.slice(0, limits.string);
}

function copyInside(value: object, at: Path, walk: Walk): unknown {
  if (walk.above.has(value)) {
    walk.findings.push({ at, code: 'cyclic' });
    return undefined;
  }
  if (at.length >= limits.depth) {
    walk.findings.push({ at, code: 'too-deep', params: { limit: limits.depth } });
    return undefined;
  }
  walk.above.add(value);
  const copied = Array.isArray(value) ? copyList(value, at, walk) : copyObject(value, at, walk);
  walk.above.delete(value);
  return copied;
}

function copyList(list: readonly unknown[], at: Path, walk: Walk): unknown[] {
  const copied: unknown[] = [];
  for (let i = 0; i < list.length && walk.count <= limits.values; i++) copied.push(copy(list[i], [...at, i], walk));
  return copied;
}

function copyObject(value: object, at: Path, walk: Walk): unknown {
  const copied: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (walk.count > limits.values) break;
    if (hostileKeys.has(key)) walk.findings.push({ at: [...at, key], code: 'hostile-key', params: { key } });
    else if (inner !== undefined) copied[key] = copy(inner, [...at, key], walk);
  }
  return copied;
}
