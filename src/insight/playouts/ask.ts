/** Messages of those who ask for playouts from beside: read before they are believed, since a message may be anything at all. */
import type { Sounding } from '../../sim/command';
import type { Level } from '../../sim/level';
import type { PlayoutResult } from './job';
import { type BeatPlan, type PlayoutSpec, type SeatPlan, type SpecProblem, specProblem } from './spec';

/** `id` is the asker's own name for what it asks; every answer bears it. */
export type Ask =
  | { readonly ask: 'playouts'; readonly id: string; readonly level: Level; readonly spec: PlayoutSpec }
  | { readonly ask: 'cancel'; readonly id: string };

/** Why an ask is not followed; stable. Of a text that names no id, `id` is empty. */
export type AskProblem = SpecProblem | 'not-an-ask' | 'no-id' | 'not-a-level' | 'not-a-spec' | 'asked-already';

export type Reply =
  | { readonly tell: 'progress'; readonly id: string; readonly done: number; readonly of: number }
  | { readonly tell: 'done'; readonly id: string; readonly result: PlayoutResult }
  | { readonly tell: 'cancelled'; readonly id: string; readonly result: PlayoutResult }
  | { readonly tell: 'refused'; readonly id: string; readonly code: AskProblem };

export type AskReading =
  | { readonly ok: true; readonly ask: Ask }
  | { readonly ok: false; readonly id: string; readonly code: AskProblem };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isList = (raw: unknown): raw is readonly unknown[] => Array.isArray(raw);
const isText = (raw: unknown): raw is string => typeof raw === 'string';

export const readAsk = (raw: unknown): AskReading => {
  if (!isFields(raw) || (raw.ask !== 'playouts' && raw.ask !== 'cancel')) return no('', 'not-an-ask');
  const { id, level, spec } = raw;
  if (!isText(id) || id === '') return no('', 'no-id');
  if (raw.ask === 'cancel') return { ok: true, ask: { ask: 'cancel', id } };
  if (!isLevel(level)) return no(id, 'not-a-level');
  if (!isSpec(spec)) return no(id, 'not-a-spec');
  const problem = specProblem(level, spec);
  return problem ? no(id, problem) : { ok: true, ask: { ask: 'playouts', id, level, spec } };
};

const no = (id: string, code: AskProblem): AskReading => ({ ok: false, id, code });

/** Only the reading desk can tell that a level is sound; this tells that it is one at all. What else is wrong shows when it is made ready. */
const isLevel = (raw: unknown): raw is Level =>
  isFields(raw) &&
  isText(raw.id) &&
  isText(raw.victim) &&
  isFields(raw.challenger) &&
  isFields(raw.system) &&
  ['countries', 'beats', 'endings', 'treaties', 'readings'].every((name) => isList(raw[name]));

const isSpec = (raw: unknown): raw is PlayoutSpec =>
  isFields(raw) &&
  isText(raw.reading) &&
  isFields(raw.seeds) &&
  isFields(raw.seats) &&
  Object.values(raw.seats).every(isSeatPlan);

const isSeatPlan = (raw: unknown): raw is SeatPlan =>
  raw === 'rule' || raw === 'blind' || (isFields(raw) && Object.values(raw).every(isBeatPlan));

const isBeatPlan = (raw: unknown): raw is BeatPlan =>
  isFields(raw) &&
  ['option', 'otherwise'].every((name) => raw[name] === undefined || isText(raw[name])) &&
  (raw.soundings === undefined || (isList(raw.soundings) && raw.soundings.every(isSounding)));

const isSounding = (raw: unknown): raw is Sounding =>
  isFields(raw) &&
  isText(raw.to) &&
  ['sound-out', 'assure', 'press', 'offer', 'warn'].includes(String(raw.how)) &&
  (raw.how !== 'press' || raw.toward === 'firm' || raw.toward === 'yield');
