import { expect, test } from 'vitest';
import { considerationNames } from '../../src/sim/consideration';
import { aboutModelOf } from '../../src/view/model/about';
import { debriefModelOf } from '../../src/view/model/debrief';
import { endingModelOf } from '../../src/view/model/ending';
import { startWords, type Words } from '../../src/words/words';
import { pathsUnder, readSource } from '../support/source';
import { munich, munichNotes, munichWords, seats, seeds, toldOf } from './debriefRuns';

/** Words that note every key that is asked for and not there. */
function listening(): { readonly words: Words; readonly missing: Set<string> } {
  const missing = new Set<string>();
  const say: Words['say'] = (key, slots) => {
    if (!munichWords.has(key)) missing.add(key);
    return munichWords.say(key, slots);
  };
  return { words: { ...startWords([]), ...munichWords, say }, missing };
}

const { words, missing } = listening();
const pages = seats.flatMap((seat) =>
  seeds.slice(0, 2).map((seed) => {
    const told = { ...toldOf({ seat, seed }), words };
    return { debrief: debriefModelOf(told), ending: endingModelOf(told) };
  }),
);
const about = aboutModelOf({ words, level: munich, notes: munichNotes });

test('every sentence that the pages after the end ask for exists', () => {
  expect(pages.length).toBeGreaterThan(0);
  expect([...missing]).toEqual([]);
});

test('no slot of a sentence is left open', () => {
  const slots = /\{[a-z]+\}/g;
  for (const page of [...pages, about]) expect(JSON.stringify(page).match(slots)).toBeNull();
});

/** Keys written out in the panels, such as `say('debrief.past.title')`. */
const asked = pathsUnder('src/view/panels')
  .filter((path) => /\/(debrief|ending|about)\w*\.tsx$/.test(path))
  .flatMap((path) => [...readSource(path).text.matchAll(/'((?:debrief|front|about)(?:\.[\w-]+)+)'/g)])
  .map((match) => match[1] ?? '');

test('every sentence that the panels ask for by name exists', () => {
  expect(asked.length).toBeGreaterThan(60);
  expect(asked.filter((key) => !munichWords.has(key))).toEqual([]);
});

test('the considerations are nine with circumstance, and each has its meaning', () => {
  for (const name of [...considerationNames, 'circumstance']) {
    expect(munichWords.has(`consideration.${name}.text`)).toBe(true);
  }
});
