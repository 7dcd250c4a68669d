import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasChallenger } from '../../src/sim/table';
import { eraOf } from '../../src/view/model/era';
import { discNames, iconNames } from '../../src/view/model/icons';
import { episodes } from '../sim/support';

const sprite = fs.readFileSync(new URL('../../assets/icons/sprite.svg', import.meta.url), 'utf8');
const style = fs.readFileSync(new URL('../../src/view/panels/discs.css', import.meta.url), 'utf8');
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
  const discOf = (id: string) => new RegExp(`<symbol id="disc-${id}"[^>]*>(.*?)</symbol>`).exec(sprite)?.[1] ?? '';
  test.each(['DEU', 'PRK'])('the disc of %s, the attacker of its episode, is bare', (id) => {
    expect(discOf(id).match(/<\w+/g)).toEqual(['<circle', '<circle']);
  });
  test.each(['JPN', 'IRQ'])('the disc of %s is bare in the decade in which it attacks', (id) => {
    const decades = episodes.filter(({ challenger }) => challenger.id === id).map(({ from }) => eraOf(from));
    const atTable = episodes.filter(({ countries }) => countries.some((one) => one.id === id));
    expect(discOf(id)).toContain(`opacity="var(--device-${id},1)"`);
    for (const era of decades) expect(style).toContain(`[data-era="${era}"] {\n  --device-${id}: 0;`);
    expect(atTable.length).toBeGreaterThan(0);
    expect(atTable.filter(({ from }) => decades.includes(eraOf(from))).map(({ id: at }) => at)).toEqual([]);
  });
  test('icons are drawn in the ink of the page, and bring no colour of their own', () => {
    const icons = sprite.split('\n').filter((line) => line.includes('id="i-'));
    const colors = icons.flatMap((line) => line.match(/#[0-9A-Fa-f]{6}/g) ?? []);
    expect(new Set(colors)).toEqual(new Set(['#F4ECDC']));
  });
});
