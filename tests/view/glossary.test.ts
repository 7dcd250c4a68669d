import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/sim/level';
import { sightOf } from '../../src/sim/sight';
import { firstLook } from '../../src/view/model/look';
import { metTerms } from '../../src/view/model/metTerms';
import type { Scene } from '../../src/view/model/scene';
import { wordsIn } from '../../src/words/languages';
import { episodes, levelOf, openGame, playableIn } from '../sim/support';

/** Terms explained to a seat on the page of that beat. */
function termsAt(level: Level, at: number, seat = playableIn(level)[0] ?? ''): readonly string[] {
  const file = new URL(`../../levels/${level.id}/words.en.json`, import.meta.url);
  const words = wordsIn('en', { en: JSON.parse(readFileSync(file, 'utf8')) });
  const world = { ...openGame(level, 1, seat), at };
  return metTerms({
    mode: 'dispatch',
    world,
    level,
    seat,
    words,
    sight: sightOf(world, seat),
    look: firstLook,
  } as Scene);
}

describe('the words that are explained', () => {
  test('in 1939 do not tell of the secret protocol before the end', () => {
    const moscow = levelOf('1939-moscow');
    expect(moscow.glossary).toContain('secret-protocol');
    for (const at of moscow.beats.keys()) expect(termsAt(moscow, at)).not.toContain('secret-protocol');
  });
  test.each(episodes.map((level) => [level.id, level] as const))(
    'in %s only grow, and some are there at once',
    (_, level) => {
      const days = level.beats.map((_, at) => termsAt(level, at));
      expect(days[0]?.length).toBeGreaterThan(4);
      for (const [at, terms] of days.entries())
        expect(terms).toEqual(expect.arrayContaining([...(days[at - 1] ?? [])]));
    },
  );
});
