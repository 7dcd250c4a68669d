/** The words a level needs, derived from its ids. Levels hold no text and name no keys: the keys follow from the table below. */
import type { CountryId } from '../sim/act';
import type { Figure } from '../sim/figure';
import type { Beat, Country, Level, Mandate, Option } from '../sim/level';
import { movesIn } from '../sim/mechanisms/answer';
import { clausesOf } from '../sim/mechanisms/clauses';
import { hasChallenger } from '../sim/table';

export interface WordsNeed {
  readonly key: string;
  /** May be left out; then something plainer is shown. */
  readonly isOptional?: boolean;
  /** Most words it may have, and fewest. */
  readonly most?: number;
  readonly least?: number;
}

/** Keys every whole language of a level must have. */
export const wordsKeysOf = (level: Level): readonly string[] =>
  wordsNeedsOf(level)
    .filter((need) => !need.isOptional)
    .map((need) => need.key);

export const wordsNeedsOf = (level: Level): readonly WordsNeed[] => [
  ...keys('level', ['title', 'subtitle', 'idea', 'content-note', 'place']),
  ...outsideNeeds(level),
  ...keys('seed', ['passage', 'where', 'check']),
  ...level.countries.flatMap(({ id }) => keys(`country.${id}`, ['name', 'short', 'capital', 'character'])),
  ...level.countries.flatMap(seatNeeds),
  ...level.beats.flatMap((beat) => beatNeeds(level, beat)),
  ...level.beats.flatMap((beat) => level.countries.flatMap((country) => choiceNeeds(beat, country))),
  ...level.papers.flatMap(({ id }) => [
    ...keys(`paper.${id}`, ['title', 'author', 'audience', 'why']),
    { key: `paper.${id}.text`, least: 40, most: 120 },
  ]),
  ...level.glossary.flatMap((id) => keys(`glossary.${id}`, ['name', 'text'])),
  ...level.treaties.flatMap(({ id }) => keys(`treaty.${id}`, ['name', 'text'])),
  ...level.endings.flatMap(({ id }) => [
    ...keys(`ending.${id}`, ['headline', 'lead', 'after']),
    { key: `ending.${id}.text`, least: 80, most: 140 },
  ]),
  ...level.readings.flatMap(({ id }) => keys(`reading.${id}`, ['name', 'text', 'says'])),
  ...level.disputes.flatMap((id) => keys(`dispute.${id}`, ['name', 'text'])),
  ...Array.from({ length: level.questions }, (_, n) => ({ key: `question.${n + 1}` })),
  ...[1, 2, 3].map((n) => ({ key: `so.${n}` })),
];

/** The challenger; or, where nobody attacks, names for "whoever is attacked" and "whoever attacks", and the clauses of the text. */
const outsideNeeds = (level: Level): readonly WordsNeed[] => [
  ...(hasChallenger(level)
    ? [
        { key: 'level.challenger' },
        ...keys(`country.${level.challenger.id}`, ['name', 'short', 'capital', 'character']),
      ]
    : [level.victim, level.challenger.id].flatMap((id) => keys(`country.${id}`, ['name', 'short']))),
  ...clausesOf(level).flatMap(({ id, wordings }) => [
    ...keys(`clause.${id}`, ['name', 'text']),
    ...wordings.flatMap((wording) => [
      { key: `clause.${id}.${wording.id}.name`, most: 8 },
      { key: `clause.${id}.${wording.id}.text`, most: 35 },
    ]),
  ]),
];

const keys = (stem: string, leaves: readonly string[]): readonly WordsNeed[] =>
  leaves.map((leaf) => ({ key: `${stem}.${leaf}` }));

const seatNeeds = ({ id, playable }: Country): readonly WordsNeed[] =>
  playable
    ? [
        { key: `seat.${id}.role` },
        { key: `seat.${id}.brief`, most: 120 },
        ...playable.advisers.map((adviser) => ({ key: `seat.${id}.adviser.${adviser}.name` })),
        ...playable.mandates.flatMap((mandate) => mandateNeeds(`mandate.${id}.${mandate.id}`, mandate)),
      ]
    : [];

const mandateNeeds = (stem: string, { judge }: Mandate): readonly WordsNeed[] => [
  ...keys(stem, ['title', 'text']),
  ...judge.flatMap((line) => ('fact' in line ? [{ key: `${stem}.fact`, most: 12 }] : [])),
];

const beatNeeds = (level: Level, beat: Beat): readonly WordsNeed[] => [
  ...keys(`beat.${beat.id}`, ['title', 'forecast', 'history', 'prompt']),
  { key: `beat.${beat.id}.situation`, most: 80 },
  ...level.countries
    .filter((country) => country.playable)
    .map(({ id }) => ({ key: `beat.${beat.id}.situation.${id}`, isOptional: true, most: 40 })),
  ...(beat.deadline ? [{ key: `beat.${beat.id}.step` }] : []),
  ...movesIn(beat).map((move) => ({ key: `reveal.${beat.id}.${move}`, most: 45 })),
  ...(beat.figures ?? []).flatMap(figureNeeds),
];

/** Rows of votes that have a name in every level. */
const answers: readonly string[] = ['yes', 'no', 'abstain'];

/** Countries have their names, and answers theirs; whatever else is counted needs one. */
const figureNeeds = ({ id, sign, rows }: Figure): readonly WordsNeed[] => [
  { key: `figure.${id}.title`, most: 10 },
  { key: `figure.${id}.note`, most: 40 },
  ...rows
    .filter(({ of }) => !/^[A-Z]/.test(of) && !(sign === 'vote' && answers.includes(of)))
    .map(({ of }) => ({ key: `figure.${id}.of.${of}`, most: 4 })),
];

const choiceNeeds = (beat: Beat, country: Country): readonly WordsNeed[] => {
  const options = Object.hasOwn(beat.options, country.id) ? beat.options[country.id] : undefined;
  if (options === 'standard') return standardNeeds(beat, country.id);
  return (options ?? []).flatMap((option) => optionNeeds(beat, country, option));
};

const standardNeeds = (beat: Beat, country: CountryId): readonly WordsNeed[] =>
  ['none', 'half', 'full'].map((effort) => ({
    key: `standard.${beat.id}.${country}.${effort}.deed`,
    isOptional: true,
  }));

/** A government that nobody plays needs only its deed told; what it might have done may be told too. */
const optionNeeds = (beat: Beat, { id, playable }: Country, option: Option): readonly WordsNeed[] => {
  const stem = `option.${beat.id}.${id}.${option.id}`;
  const isOptional = playable === undefined;
  return [
    { key: `${stem}.deed` },
    { key: `${stem}.title`, most: 8, isOptional },
    { key: `${stem}.text`, most: 35, isOptional },
    ...(option.needs ? [{ key: `${stem}.closed`, isOptional }] : []),
    ...(playable?.advisers ?? []).map((adviser) => ({ key: `${stem}.advice.${adviser}` })),
  ];
};
