/** The shape of a text on the table: clauses, their wordings, and what each is worth to whom. */
import * as v from 'valibot';
import type { Clause, ClauseKind, ClauseValue, TreatyText, Wording } from '../sim/clause';
import { considerationNames } from '../sim/consideration';
import { between, code, effort, id, namedCountry, namedId, some } from './shapes';

type Fields<T> = Readonly<Record<keyof T, v.GenericSchema>>;

const kinds = [
  'members',
  'aid',
  'arms',
  'borders',
  'contacts',
  'trade',
  'trigger',
  'decider',
  'condition',
  'guarantor',
  'transit',
  'planning',
  'verification',
  'duration',
  'force',
  'organ',
  'change',
] as const satisfies readonly ClauseKind[];

const wording = v.object({
  id,
  binds: effort,
  parties: v.exactOptional(some(namedCountry)),
  onlyIf: v.exactOptional(namedCountry),
} satisfies Fields<Wording>);

/** -4 to 4 in half steps. */
const judgement = v.exactOptional(v.pipe(between(-4, 4), v.multipleOf(0.5, code('uneven-step'))));

const value = v.object(
  Object.fromEntries(considerationNames.map((name) => [name, judgement])) as Record<
    keyof ClauseValue,
    typeof judgement
  >,
);

const clause = v.object({
  id,
  kind: v.picklist(kinds),
  wordings: some(wording),
  opens: namedId,
  values: v.record(namedCountry, v.record(v.string(), value)),
} satisfies Fields<Clause>);

export const treatyText: v.GenericSchema<unknown, TreatyText> = v.object({ clauses: some(clause) });
