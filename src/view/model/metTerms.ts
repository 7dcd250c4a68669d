/** Which words a player has met: a term that is explained before anything has named it would tell what is still to come. */
import type { Beat, Paper } from '../../sim/level';
import { isOver, optionsOf } from '../../sim/table';
import { isNamed } from './glossary';
import { readablePapers } from './papers';
import { maybe, type Scene, shownBeat } from './scene';

const openingKeys = ({ level, seat }: Scene): readonly string[] => [
  'level.title',
  'level.idea',
  'seed.passage',
  `seat.${seat}.brief`,
  ...level.countries.map(({ id }) => `country.${id}.character`),
  ...level.treaties.flatMap(({ id }) => [`treaty.${id}.name`, `treaty.${id}.text`]),
  ...(level.text?.clauses ?? []).flatMap(({ id, wordings }) => [
    `clause.${id}.text`,
    ...wordings.map((wording) => `clause.${id}.${wording.id}.text`),
  ]),
];

const beatKeys = ({ seat }: Scene, beat: Beat): readonly string[] => [
  ...['title', 'situation', `situation.${seat}`].map((part) => `beat.${beat.id}.${part}`),
  ...optionsOf(beat, seat).flatMap(({ id }) =>
    ['title', 'text'].map((part) => `option.${beat.id}.${seat}.${id}.${part}`),
  ),
];

const paperKeys = ({ id }: Paper): readonly string[] => ['title', 'text', 'why'].map((part) => `paper.${id}.${part}`);

/** What is told only when it is over. */
const afterKeys = ({ level }: Scene): readonly string[] => [
  'seed.check',
  ...['so.1', 'so.2', 'so.3'],
  ...level.beats.map(({ id }) => `beat.${id}.history`),
  ...level.endings.flatMap(({ id }) => [`ending.${id}.text`, `ending.${id}.after`]),
  ...level.disputes.map((id) => `dispute.${id}.text`),
  ...level.readings.map(({ id }) => `reading.${id}.text`),
];

const textOf = ({ words }: Scene, keys: readonly string[]): string =>
  keys.map((key) => maybe(words, key) ?? '').join('\n');

/** All that this seat can read with these beats and papers on its desk. */
const readIn = (scene: Scene, beats: readonly Beat[], papers: readonly Paper[]): string =>
  textOf(scene, [
    ...openingKeys(scene),
    ...beats.flatMap((beat) => beatKeys(scene, beat)),
    ...papers.flatMap(paperKeys),
  ]);

/** Terms that some page up to this one has named, those that no page will ever name, and all when the episode is over. */
export function metTerms(scene: Scene): readonly string[] {
  const { level, world, words } = scene;
  if (isOver(world)) return level.glossary;
  const today = level.beats.findIndex(({ id }) => id === shownBeat(scene)?.id);
  const met = readIn(scene, level.beats.slice(0, today + 1), readablePapers(scene));
  const ever = `${readIn(scene, level.beats, level.papers)}\n${textOf(scene, afterKeys(scene))}`;
  return level.glossary.filter((term) => isNamed(words, term, met) || !isNamed(words, term, ever));
}
