/** The shape of what is decided: acts, conditions, options and beats. */
import * as v from 'valibot';
import type { Act } from '../sim/act';
import type { Beat, Condition, Option } from '../sim/level';
import { type MeasureId, measures } from '../sim/measure';
import { figure } from './shapeOfFigures';
import { day, effort, id, namedCountry, namedId, share, some, toward, whole } from './shapes';

const aims = v.picklist(['limited', 'total']);

export const measureId = v.picklist(Object.keys(measures) as MeasureId[]);

const wordingOf = { clause: namedId, wording: namedId };

const act: v.GenericSchema<unknown, Act> = v.variant('act', [
  v.object({
    act: v.literal('pledge'),
    effort,
    secret: v.exactOptional(v.boolean()),
    onlyIf: v.exactOptional(namedCountry),
  }),
  v.object({ act: v.literal('deliver'), effort }),
  v.object({ act: v.literal('block') }),
  v.object({ act: v.literal('signal'), signal: v.picklist(['mobilise', 'fleet', 'publish', 'staff-talks']) }),
  v.object({ act: v.literal('concede'), share }),
  v.object({ act: v.literal('press'), country: namedCountry, toward }),
  v.object({ act: v.literal('transit'), grant: effort }),
  v.object({ act: v.literal('claim') }),
  v.object({ act: v.literal('resist'), effort }),
  v.object({
    act: v.literal('sign'),
    how: v.picklist(['sign', 'reserve', 'decline']),
    onlyIf: v.exactOptional(namedCountry),
  }),
  v.object({ act: v.literal('propose'), ...wordingOf }),
  v.object({ act: v.literal('trade'), give: v.object(wordingOf), get: v.object(wordingOf) }),
  v.object({ act: v.literal('hold'), clause: namedId }),
  v.object({ act: v.literal('walk-out') }),
  v.object({ act: v.literal('opt-out') }),
  v.object({ act: v.literal('aims'), aims }),
]);

const fact = v.variant('is', [
  v.object({ is: v.literal('answered'), move: v.picklist(['yield', 'bargain', 'advance']) }),
  v.object({ is: v.literal('attacked') }),
  v.object({ is: v.literal('settled') }),
  v.object({ is: v.literal('conceded'), atLeast: share }),
  v.object({ is: v.literal('adopted'), beat: namedId }),
  v.object({ is: v.literal('worded'), ...wordingOf }),
  v.object({ is: v.literal('signed'), country: namedCountry }),
  v.object({ is: v.literal('signatures'), atLeast: whole(1, 40) }),
  v.object({ is: v.literal('left'), country: namedCountry }),
  v.object({ is: v.literal('opted-out'), country: namedCountry }),
  v.object({ is: v.literal('front'), atMost: whole(-1, 10) }),
  v.object({ is: v.literal('aims'), aims }),
  v.object({ is: v.literal('entered') }),
  v.object({ is: v.literal('chose'), beat: namedId, country: namedCountry, option: namedId }),
]);

export const has = (input: unknown, key: string): boolean =>
  typeof input === 'object' && input !== null && key in input;

/** Which of the four forms is meant is told by the field that is there, so that a mistake inside is named where it lies. */
export const condition: v.GenericSchema<unknown, Condition> = v.lazy((input) => {
  if (has(input, 'not')) return v.object({ not: condition });
  if (has(input, 'all')) return v.object({ all: some(condition) });
  if (has(input, 'any')) return v.object({ any: some(condition) });
  return fact;
});

const option: v.GenericSchema<unknown, Option> = v.object({
  id,
  acts: v.array(act),
  needs: v.exactOptional(condition),
});

const options = v.lazy((input) => (typeof input === 'string' ? v.literal('standard') : v.array(option)));

export const beat: v.GenericSchema<unknown, Beat> = v.object({
  id,
  date: day,
  kind: v.picklist(['pledge', 'vote', 'call', 'offer', 'clause', 'draft', 'signing']),
  measure: measureId,
  rule: v.picklist(['unanimity', 'consensus', 'veto', 'majority', 'voluntary', 'alliance', 'weighted']),
  softer: v.exactOptional(measureId),
  when: v.exactOptional(condition),
  options: v.record(namedCountry, options),
  answer: v.picklist(['none', 'probe', 'strike', 'settle', 'fight']),
  voters: v.exactOptional(some(namedCountry)),
  absent: v.exactOptional(some(namedCountry)),
  binds: v.exactOptional(v.boolean()),
  standing: v.exactOptional(v.boolean()),
  concurring: v.exactOptional(v.boolean()),
  charter: v.exactOptional(some(v.picklist(['voting', 'agenda', 'forces', 'regional']))),
  deadline: v.exactOptional(day),
  forecast: v.exactOptional(v.object({ given: v.exactOptional(condition), holds: v.exactOptional(condition) })),
  figures: v.exactOptional(some(figure)),
} satisfies Readonly<Record<keyof Beat, v.GenericSchema>>);
