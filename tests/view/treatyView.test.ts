import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sightOf } from '../../src/sim/sight';
import { isOver } from '../../src/sim/table';
import { debriefModelOf } from '../../src/view/model/debrief';
import { endingModelOf } from '../../src/view/model/ending';
import type { Scene } from '../../src/view/model/scene';
import { amendedTold, standOnText, textModel } from '../../src/view/model/textOnTable';
import { wordsIn } from '../../src/words/languages';
import { asHistory, levelOf, openGame, take } from '../sim/support';

const pact = levelOf('1934-eastern-pact');
const file = new URL('../../levels/1934-eastern-pact/words.en.json', import.meta.url);
const words = wordsIn('en', { en: JSON.parse(readFileSync(file, 'utf8')) });

/** The game of France on history's line, after so many of its decisions, or to the end. */
const played = (decisions = 99) => {
  let world = openGame(pact, 1, 'FRA');
  for (let n = 0; n < decisions && !isOver(world); n++)
    world = asHistory(world, 'FRA').reduce((next, command) => take(next, command), world);
  return world;
};

const seen = (world: ReturnType<typeof played>): Scene =>
  ({ world, level: world.level, seat: 'FRA', sight: sightOf(world, 'FRA'), words }) as Scene;

describe('a text on the table, on the page', () => {
  test('shows each clause with the wording that stands, and who spoke for it', () => {
    const clauses = textModel(seen(played(1)))?.clauses ?? [];
    expect(clauses).toHaveLength(8);
    const members = clauses.find(({ id }) => id === 'members');
    expect(members?.wording).toBe('All neighbours, Germany included');
    expect(members?.was).toBe('Before: Still open');
    expect(members?.voices.map(({ country }) => country)).toContain('FRA');
  });

  test('tells after a round what was changed, and what each government last said', () => {
    const scene = seen(played(1));
    expect(amendedTold(scene)).toContain('The text is changed. Who is inside: All neighbours, Germany included.');
    expect(standOnText(scene, 'GBR')).toBe('Britain has not spoken on the text yet.');
    expect(standOnText(seen(played()), 'FRA')).toBe('France has signed.');
  });

  test('is absent where there is none', () => {
    expect(textModel(seen(openGame(levelOf('1938-munich'), 1, 'FRA')))).toBeUndefined();
  });
});

describe('after a conference', () => {
  const world = played();
  const told = { world, words, seat: 'FRA', log: [] };

  test('the front page has a headline, and speaks of no challenger', () => {
    const page = endingModelOf(told);
    expect(page.headline).not.toBe('');
    expect(page.open).toHaveLength(3);
  });

  test('where nobody attacks, the debrief tells how far the text covers, and not what is left of a victim', () => {
    const { soWhat } = debriefModelOf(told);
    const names = [...soWhat.gauges, ...soWhat.mandates.flatMap(({ lines }) => lines)].map(({ label }) => label);
    expect(names).toContain('How far the text covers whoever is attacked');
    expect(names).not.toContain('What is left of the threatened country');
  });
  test('the debrief tells every round, without anyone who answered from outside', () => {
    const { why, past } = debriefModelOf(told);
    expect(why.beats.every(({ challenger }) => challenger === undefined)).toBe(true);
    expect(why.resolve).toBeUndefined();
    expect(past.beats.length).toBeGreaterThan(4);
  });
});
