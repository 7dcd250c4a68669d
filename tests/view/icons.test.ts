import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasChallenger } from '../../src/sim/table';
import { discNames, iconNames } from '../../src/view/model/icons';
import { episodes } from '../sim/support';

const sprite = fs.readFileSync(new URL('../../assets/icons/sprite.svg', import.meta.url), 'utf8');
const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);

describe('the icons', () => {
  test('every name has its drawing, and every drawing its name', () => {
    expect(drawn).toEqual([...iconNames.map((name) => `i-${name}`), ...discNames.map((id) => `disc-${id}`)]);
  });
  test.each(episodes.map((level) => [level.id, level] as const))(
    'every state with a part in %s has a disc',
    (_, level) => {
      const states = [...level.countries, ...(hasChallenger(level) ? [level.challenger, { id: level.victim }] : [])];
      expect(states.map(({ id }) => id).filter((id) => !drawn.includes(`disc-${id}`))).toEqual([]);
    },
  );
  test.each(['DEU', 'JPN', 'PRK', 'IRQ'])('the disc of %s, the attacker of its episode, is bare', (id) => {
    const disc = new RegExp(`<symbol id="disc-${id}"[^>]*>(.*?)</symbol>`).exec(sprite)?.[1] ?? '';
    expect(disc.match(/<\w+/g)).toEqual(['<circle', '<circle']);
  });
  test('icons are drawn in the ink of the page, and bring no colour of their own', () => {
    const icons = sprite.split('\n').filter((line) => line.includes('id="i-'));
    const colors = icons.flatMap((line) => line.match(/#[0-9A-Fa-f]{6}/g) ?? []);
    expect(new Set(colors)).toEqual(new Set(['#F4ECDC']));
  });
});
