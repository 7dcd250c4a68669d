/** Every judgement of a level as tables, with the notes and works that it rests on. */
import type { CountryId } from '../../sim/act';
import type { Challenger, Country, DialName, Dials, Level, SystemAtStart } from '../../sim/level';
import type { Words } from '../../words/words';
import type { LevelNotes } from './debriefTold';
import { shortNameOf } from './scene';

export interface JudgementRow {
  readonly dial: string;
  readonly label: string;
  readonly meaning: string;
  readonly cells: readonly { readonly value: string; readonly notes: readonly number[] }[];
}

export interface JudgementNote {
  readonly number: number;
  readonly about: string;
  readonly claim: string;
  /** Number of a cited work in `works`, and the place in it. */
  readonly sources: readonly { readonly number: number; readonly where: string }[];
}

export interface JudgementsModel {
  readonly countries: readonly { readonly id: CountryId; readonly name: string }[];
  readonly rows: readonly JudgementRow[];
  readonly challenger: { readonly name: string; readonly rows: readonly JudgementRow[] };
  readonly system: { readonly name: string; readonly rows: readonly JudgementRow[] };
  readonly notes: readonly JudgementNote[];
  /** Full citations, numbered from 1 by their place. */
  readonly works: readonly string[];
}

const dialNames: Readonly<Record<DialName, true>> = {
  power: true,
  stake: true,
  law: true,
  need: true,
  trade: true,
  distance: true,
  exposure: true,
  audience: true,
  mood: true,
  moodWar: true,
  tie: true,
  align: true,
  duty: true,
  share: true,
  flood: true,
  guests: true,
  claim: true,
};
const isDial = (name: string): name is keyof Dials => Object.hasOwn(dialNames, name);
const everyDial: readonly DialName[] = Object.keys(dialNames).filter(isDial);

type OfChallenger = Exclude<keyof Challenger, 'id'>;
const challengerDials: readonly OfChallenger[] = ['power', 'prize', 'face', 'vulnerability', 'resolve', 'steps'];

type OfSystem = Exclude<keyof SystemAtStart, 'measure'>;
const systemDials: readonly OfSystem[] = ['trust', 'readiness', 'blatant', 'automaticity', 'tension', 'influence'];

/** A judgement: its path in the level file, under which the notes name it, and its words. */
interface Judgement {
  readonly path: string;
  /** Stem of its words. */
  readonly stem: string;
  readonly value: number;
  /** Of whom it is a judgement, in words. */
  readonly of: string;
}

const ofCountry = (words: Words, { id, dials }: Country, dial: DialName): Judgement => ({
  path: `countries.${id}.dials.${dial}`,
  stem: `dial.${dial}`,
  value: dials[dial],
  of: shortNameOf(words, id),
});

const ofChallenger = (words: Words, { challenger }: Level, dial: OfChallenger): Judgement => ({
  path: `challenger.${dial}`,
  stem: `dial.challenger.${dial}`,
  value: challenger[dial],
  of: shortNameOf(words, challenger.id),
});

const ofSystem = (words: Words, { system }: Level, dial: OfSystem): Judgement => ({
  path: `system.${dial}`,
  stem: `dial.system.${dial}`,
  value: system[dial],
  of: words.say('about.judgement.system'),
});

interface Noted extends Omit<JudgementNote, 'sources'> {
  readonly path: string;
  readonly refs: readonly { readonly ref: string; readonly where: string }[];
}

function everyJudgement(words: Words, level: Level): readonly Judgement[] {
  return [
    ...level.countries.flatMap((country) => everyDial.map((dial) => ofCountry(words, country, dial))),
    ...challengerDials.map((dial) => ofChallenger(words, level, dial)),
    ...systemDials.map((dial) => ofSystem(words, level, dial)),
  ];
}

/** The claims of the notes that a judgement rests on, numbered in the order of the table. */
function judgementNotes(words: Words, level: Level, notes: LevelNotes | undefined): readonly Noted[] {
  const found = everyJudgement(words, level).flatMap(({ path, stem, of }) =>
    (notes?.claims ?? []).filter(({ key }) => key === path).map((claim) => ({ claim, path, stem, of })),
  );
  return found.map(({ claim, path, stem, of }, at) => ({
    path,
    number: at + 1,
    about: words.say('about.judgement.of', { country: of, dial: words.say(`${stem}.name`) }),
    claim: claim.claim,
    refs: claim.sources,
  }));
}

/** The works that the notes cite, each once, in the order in which they are first cited. */
function cited(noted: readonly Noted[], notes: LevelNotes | undefined): Pick<JudgementsModel, 'notes' | 'works'> {
  const refs = [...new Set(noted.flatMap((note) => note.refs.map(({ ref }) => ref)))];
  return {
    works: refs.map((ref) => notes?.sources[ref] ?? ref),
    notes: noted.map(({ number, about, claim, refs: places }) => ({
      number,
      about,
      claim,
      sources: places.map(({ ref, where }) => ({ number: refs.indexOf(ref) + 1, where })),
    })),
  };
}

function rowOf(words: Words, noted: readonly Noted[], dial: string, judgements: readonly Judgement[]): JudgementRow {
  const stem = judgements[0]?.stem ?? '';
  return {
    dial,
    label: words.say(`${stem}.name`),
    meaning: words.say(`${stem}.text`),
    cells: judgements.map(({ value, path }) => ({
      value: String(value),
      notes: noted.filter((note) => note.path === path).map(({ number }) => number),
    })),
  };
}

/** The judgements of a level, a row for each dial and a column for each country. */
export function judgementsModel(words: Words, level: Level, notes: LevelNotes | undefined): JudgementsModel {
  const noted = judgementNotes(words, level, notes);
  const row = (dial: string, judgements: readonly Judgement[]) => rowOf(words, noted, dial, judgements);
  const ofAll = (dial: DialName) => level.countries.map((country) => ofCountry(words, country, dial));
  return {
    countries: level.countries.map(({ id }) => ({ id, name: shortNameOf(words, id) })),
    rows: everyDial.map((dial) => row(dial, ofAll(dial))),
    challenger: {
      name: shortNameOf(words, level.challenger.id),
      rows: challengerDials.map((dial) => row(dial, [ofChallenger(words, level, dial)])),
    },
    system: {
      name: words.say('about.judgement.system'),
      rows: systemDials.map((dial) => row(dial, [ofSystem(words, level, dial)])),
    },
    ...cited(noted, notes),
  };
}
