/** The template level, and ways to spoil it: one for each thing that the honesty check must find. */
import fs from 'node:fs';
import path from 'node:path';
import { readLevelText } from '../../src/level/read';
import type { Beat, Country, GaugeName, Level, Mandate, Option, Paper } from '../../src/sim/level';
import { levelsFolder } from './checkLevel';

export const template: Level = (() => {
  const read = readLevelText(fs.readFileSync(path.join(levelsFolder, 'template/level.json'), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.level;
})();

export const seat = 'ARD';

const withBeat = (level: Level, id: string, change: (beat: Beat) => Beat): Level => ({
  ...level,
  beats: level.beats.map((beat) => (beat.id === id ? change(beat) : beat)),
});

const withOption = (level: Level, beat: string, option: Option): Level =>
  withBeat(level, beat, (one) => {
    const options = one.options[seat];
    const before = options === 'standard' ? [] : (options ?? []);
    return { ...one, options: { ...one.options, [seat]: [...before, option] } };
  });

const withSeat = (level: Level, change: (country: Country) => Country): Level => ({
  ...level,
  countries: level.countries.map((country) => (country.id === seat ? change(country) : country)),
});

const withMandates = (level: Level, mandates: readonly Mandate[]): Level =>
  withSeat(level, (country) =>
    country.playable ? { ...country, playable: { ...country.playable, mandates } } : country,
  );

const aims = (...lines: readonly (readonly [GaugeName, number])[]): Mandate['judge'] =>
  lines.map(([gauge, atLeast]) => ({ gauge, atLeast }));

/** The mandates of the template, each with one more line. */
const withLine = (gauge: GaugeName, atLeast: number): Level =>
  withSeat(template, (country) =>
    country.playable
      ? {
          ...country,
          playable: {
            ...country.playable,
            mandates: country.playable.mandates.map((mandate) => ({
              ...mandate,
              judge: [...mandate.judge, { gauge, atLeast }],
            })),
          },
        }
      : country,
  );

/** Stays at home like another option, and pays for a parade besides. */
export const parading = withOption(template, 'call', {
  id: 'parade',
  acts: [
    { act: 'deliver', effort: 0 },
    { act: 'signal', signal: 'mobilise' },
    { act: 'signal', signal: 'fleet' },
  ],
});

/** Where every aim asks for full means, whoever parades has missed them all. */
export const wasting = withOption(withLine('means', 90), 'call', {
  id: 'parade',
  acts: [
    { act: 'deliver', effort: 0 },
    { act: 'signal', signal: 'mobilise' },
    { act: 'signal', signal: 'fleet' },
  ],
});

export const unreachable: Level = {
  ...template,
  endings: [{ id: 'fairy-tale', outcomes: ['deterred'], when: { is: 'attacked' } }, ...template.endings],
};

export const easy = withMandates(template, [
  { id: 'anything', judge: aims(['means', 1]) },
  { id: 'whatever', judge: aims(['support', 1]) },
  { id: 'who-cares', judge: aims(['trust', 1]) },
]);

export const impossible = withMandates(template, [
  { id: 'everything', judge: aims(['victim', 100], ['gain', 100]) },
  { id: 'keep-peace', judge: aims(['peace', 60]) },
  { id: 'keep-trust', judge: aims(['trust', 50]) },
]);

/** A beat in which two roads are opened that lead nowhere. */
export const idle: Level = {
  ...template,
  beats: [
    {
      id: 'chatter',
      date: '1936-03-05',
      kind: 'pledge',
      measure: 'guarantee',
      rule: 'alliance',
      answer: 'none',
      options: {
        [seat]: [
          { id: 'open-one', acts: [{ act: 'transit', grant: 1 }] },
          { id: 'open-none', acts: [{ act: 'transit', grant: 0 }] },
        ],
      },
    },
    ...template.beats,
  ],
};

/** History is said to have been a great war, which hardly ever comes of it. */
export const otherHistory: Level = {
  ...template,
  endings: [
    { id: 'great-war', outcomes: ['wider-war'], isHistory: true },
    ...template.endings.map(({ isHistory: _, ...ending }) => ending),
  ],
};

export const paper = (id: string, readers?: readonly string[]): Paper => ({
  id,
  kind: 'letter',
  date: '1936-03-08',
  known: '1936-03-09',
  beat: 'promise',
  ...(readers && { readers }),
});

/** All that was not public was read at one desk, and nobody plays there. */
export const oneDesk: readonly Paper[] = ['a', 'b', 'c'].map((id) => paper(id, ['BRE']));
