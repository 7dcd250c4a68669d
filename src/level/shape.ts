/** The shape of a whole level file: which fields, of which kind, in which range. What they mean together is checked elsewhere. */
import * as v from 'valibot';
import type {
  BorderMove,
  Challenger,
  Country,
  DatedMove,
  DialName,
  Dials,
  Ending,
  Level,
  Mandate,
  OpenWar,
  Paper,
  Patron,
  Reading,
  SystemAtStart,
  Test,
  Treaty,
} from '../sim/level';
import { beat, condition, has, measureId } from './shapeOfPlay';
import { treatyText } from './shapeOfText';
import {
  between,
  code,
  countryId,
  day,
  id,
  namedCountry,
  namedId,
  ordinal,
  percent,
  share,
  some,
  strength,
  whole,
} from './shapes';

/** The format this edition of the game reads; a file with a higher number was made for a newer one. */
export const newestFormat = 1;

/** Every field of a type has its shape: a field added in the quiet room stops the compiler here. */
type Fields<T> = Readonly<Record<keyof T, v.GenericSchema>>;

const dialShapes = {
  power: strength,
  stake: ordinal,
  law: ordinal,
  need: ordinal,
  trade: ordinal,
  distance: ordinal,
  exposure: ordinal,
  audience: ordinal,
  mood: ordinal,
  moodWar: ordinal,
  tie: ordinal,
  align: ordinal,
  duty: ordinal,
  flood: ordinal,
  guests: ordinal,
  claim: ordinal,
  share: percent,
} satisfies Fields<Dials>;

const dialNames = Object.keys(dialShapes) as readonly DialName[];

const dials = v.object(dialShapes);

const gaugeTest = v.object({
  gauge: v.picklist(['safety', 'means', 'support', 'word', 'trust', 'victim', 'peace', 'gain']),
  atLeast: percent,
});

const test: v.GenericSchema<unknown, Test> = v.lazy((input) =>
  has(input, 'fact') ? v.object({ fact: condition }) : gaugeTest,
);

const mandate = v.object({
  id,
  judge: some(test),
} satisfies Fields<Mandate>);

const country = v.object({
  id: countryId,
  isMember: v.boolean(),
  dials,
  record: v.object({ kept: between(0, 100), failed: between(0, 100) }),
  follows: v.exactOptional(namedCountry),
  through: v.exactOptional(some(namedCountry)),
  playable: v.exactOptional(
    v.object({
      kind: v.picklist(['lever', 'hinge', 'small']),
      advisers: some(v.picklist(['foreign', 'general', 'treasurer', 'parliament'])),
      mandates: v.array(mandate),
    }),
  ),
} satisfies Fields<Country>);

const challenger = v.object({
  id: countryId,
  power: strength,
  prize: ordinal,
  face: ordinal,
  vulnerability: ordinal,
  resolve: between(-1, 1),
  steps: whole(1, 10),
} satisfies Fields<Challenger>);

const war = v.object({
  progress: whole(0, 10),
  lands: v.exactOptional(
    v.array(v.object({ area: v.pipe(v.string(), v.nonEmpty(code('bad-id'))), from: whole(-1, 10) })),
  ),
  patron: v.exactOptional(
    v.object({ country: namedCountry, enters: share, entersAnyway: share } satisfies Fields<Patron>),
  ),
} satisfies Fields<OpenWar>);

const system = v.object({
  trust: share,
  readiness: share,
  blatant: ordinal,
  automaticity: share,
  tension: percent,
  influence: whole(0, 20),
  measure: measureId,
} satisfies Fields<SystemAtStart>);

const treaty = v.object({
  id,
  by: namedCountry,
  to: namedCountry,
  date: day,
  strength: ordinal,
  onlyIf: v.exactOptional(namedCountry),
} satisfies Fields<Treaty>);

export const outcomesOfCrisis = ['deterred', 'repelled', 'compromise', 'ceded', 'conquest', 'wider-war'] as const;
export const outcomesOfText = ['strong-treaty', 'words', 'bloc', 'collapse'] as const;
const outcomeKinds = [...outcomesOfCrisis, ...outcomesOfText] as const;

const move = {
  area: v.pipe(v.string(), v.nonEmpty(code('bad-id'))),
  owner: namedCountry,
  agreed: v.exactOptional(v.boolean()),
};
const borderMove = v.object(move satisfies Fields<BorderMove>);
const datedMove = v.object({ ...move, date: day, when: v.exactOptional(condition) } satisfies Fields<DatedMove>);

const ending = v.object({
  id,
  outcomes: some(v.picklist(outcomeKinds)),
  when: v.exactOptional(condition),
  isHistory: v.exactOptional(v.boolean()),
  date: v.exactOptional(day),
  borders: v.exactOptional(v.array(borderMove)),
} satisfies Fields<Ending>);

const paper = v.object({
  id,
  kind: v.picklist(['telegram', 'newspaper', 'treaty', 'minute', 'letter', 'report', 'speech']),
  date: day,
  known: day,
  readers: v.exactOptional(some(namedCountry)),
  beat: namedId,
} satisfies Fields<Paper>);

const change = v.lazy((input) => {
  if (typeof input === 'object' && input !== null && 'challenger' in input)
    return v.object({ challenger: v.picklist(['resolve', 'face', 'prize', 'vulnerability']), value: between(-1, 4) });
  if (typeof input === 'object' && input !== null && 'patron' in input)
    return v.object({ patron: v.picklist(['enters', 'entersAnyway']), value: share });
  return v.object({ country: namedCountry, dial: v.picklist(dialNames), value: percent });
});

const reading = v.object({ id, dispute: namedId, changes: some(change) } satisfies Fields<Reading>);

export const levelShape = v.object({
  format: v.literal(newestFormat),
  id,
  edition: whole(1, 1000),
  number: v.string(),
  from: day,
  to: day,
  map: v.string(),
  victim: countryId,
  challenger,
  war: v.exactOptional(war),
  leader: v.exactOptional(namedCountry),
  system,
  countries: some(country),
  treaties: v.array(treaty),
  text: v.exactOptional(treatyText),
  beats: some(beat),
  endings: some(ending),
  borders: v.exactOptional(v.array(datedMove)),
  others: v.exactOptional(some(countryId)),
  papers: v.array(paper),
  glossary: v.array(id),
  readings: v.array(reading),
  disputes: v.array(id),
  questions: whole(0, 20),
  history: v.record(namedCountry, v.record(v.string(), namedId)),
} satisfies Fields<LevelFile>);

/** Checked by the compiler: what passes the shape is a level of the quiet room, and its file says in which format. */
export type LevelFile = Omit<Level, 'carried'> & { readonly format: typeof newestFormat };
