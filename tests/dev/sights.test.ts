import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sights, valuesOf } from '../../src/dev/gallery/sights';

const cssOf = (name: string): string =>
  readFileSync(new URL(`../../src/view/panels/${name}.css`, import.meta.url), 'utf8');

/** The colours that a rule gives names to. */
function tokensIn(css: string, selector: string): ReadonlyMap<string, string> {
  const rules = css
    .split(selector)
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('}')));
  return new Map(
    rules.flatMap((rule) =>
      [...rule.matchAll(/--([\w-]+): (#[\da-f]{6}|var\(--[\w-]+\));/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
    ),
  );
}

const base = new Map([...tokensIn(cssOf('base'), ':root {'), ...tokensIn(cssOf('eras'), ':root {')]);
const eras = ['thirties', 'fifties', 'seventies'].map(
  (era) => [era, new Map([...base, ...tokensIn(cssOf('eras'), `[data-era="${era}"] {`)])] as const,
);

function colourOf(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name) ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other ? colourOf(tokens, other) : value;
}

/** Red, green and blue in linear light, 0 to 1. */
const linear = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

const mixed = (row: readonly number[], colour: readonly number[]): number =>
  Math.min(
    1,
    Math.max(
      0,
      row.reduce((sum, part, at) => sum + part * (colour[at] ?? 0), 0),
    ),
  );

/** Luminance as WCAG 2.2 measures it, of a colour as it is seen. */
const luminance = (hex: string, rows: readonly (readonly number[])[]): number =>
  mixed(
    sights.grey[0],
    rows.map((row) => mixed(row, linear(hex))),
  );

function contrast(a: string, b: string, rows: readonly (readonly number[])[]): number {
  const [dark = 0, light = 0] = [luminance(a, rows), luminance(b, rows)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Letters, and all that they are set on. */
const inks = [
  [
    ['ink', 'ink-2', 'red-ink', 'accent-ink', 'blue', 'green'],
    ['paper', 'paper-2', 'card'],
  ],
  [
    ['paper', 'night-soft', 'night-red', 'night-blue', 'night-mustard', 'night-green'],
    ['night', 'night-2'],
  ],
] as const;

describe.each(Object.entries(sights))('seen by %s', (name, rows) => {
  test('white stays white', () => {
    for (const row of rows) expect(row.reduce<number>((sum, part) => sum + part, 0)).toBeCloseTo(1, 4);
    expect(valuesOf(name as keyof typeof sights).split(/[ ,]/)).toHaveLength(20);
  });
  test.each(eras)('the letters of the %s stand out from their paper', (_, tokens) => {
    const faint = inks.flatMap(([letters, papers]) =>
      letters.flatMap((letter) =>
        papers
          .filter((paper) => !(contrast(colourOf(tokens, letter), colourOf(tokens, paper), rows) >= 4.5))
          .map((paper) => `${letter} on ${paper}`),
      ),
    );
    expect(faint).toEqual([]);
  });
});
