import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { discNames, iconNames } from '../../src/view/model/icons';

const sprite = fs.readFileSync(new URL('../../assets/icons/sprite.svg', import.meta.url), 'utf8');
const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);

describe('the icons', () => {
  test('every name has its drawing, and every drawing its name', () => {
    expect(drawn).toEqual([...iconNames.map((name) => `i-${name}`), ...discNames.map((id) => `disc-${id}`)]);
  });
  test('every state with a seat or a part in 1938 has a disc', () => {
    expect(discNames).toEqual(
      expect.arrayContaining(['FRA', 'GBR', 'SUN', 'CSK', 'POL', 'ROU', 'ITA', 'USA', 'HUN', 'DEU']),
    );
  });
  test('the disc of Germany between 1933 and 1945 is bare', () => {
    const disc = /<symbol id="disc-DEU"[^>]*>(.*?)<\/symbol>/.exec(sprite)?.[1] ?? '';
    expect(disc.match(/<\w+/g)).toEqual(['<circle', '<circle']);
  });
  test('icons are drawn in the ink of the page, and bring no colour of their own', () => {
    const icons = sprite.split('\n').filter((line) => line.includes('id="i-'));
    const colors = icons.flatMap((line) => line.match(/#[0-9A-Fa-f]{6}/g) ?? []);
    expect(new Set(colors)).toEqual(new Set(['#F4ECDC']));
  });
});
