/** What is to be played out, as others ask for it: a reading, what each seat does, and which seeds. */
import type { CountryId } from '../../sim/act';
import type { Sounding } from '../../sim/command';
import type { Beat, Level } from '../../sim/level';
import { priceOf } from '../../sim/mechanisms/influence';
import { BETWEEN } from '../../sim/start';
import { optionsOf } from '../../sim/table';
import type { Compiled } from './compiled';
import { indexIn } from './numbers';
import { BLIND, BY_RULE, type Plan, type PlannedSounding } from './plan';

/** What a seat does in one beat: its option; `otherwise`, where that is closed; and its cabinet decides where neither is open. */
export interface BeatPlan {
  readonly option?: string;
  readonly otherwise?: string;
  /** Made when the beat opens, in order; what is past paying for is left unsaid. */
  readonly soundings?: readonly Sounding[];
}

/** By the rules of the model; blindly, any open option as likely as another; or as told for each beat id. */
export type SeatPlan = 'rule' | 'blind' | Readonly<Record<string, BeatPlan>>;

export interface PlayoutSpec {
  /** A reading's id, or `between`. */
  readonly reading: string;
  /** Countries that are not named here play by the rule. */
  readonly seats: Readonly<Record<CountryId, SeatPlan>>;
  /** Seeds `from`, `from + step`, `from + 2 × step` …, `count` of them; whole numbers. */
  readonly seeds: { readonly from: number; readonly step?: number; readonly count: number };
  /** Dice of those who play blindly, so that the same blind choices can be tried on many seeds; those of the seed unless told. */
  readonly luck?: number;
}

/** Why a spec cannot be played; stable. */
export type SpecProblem =
  | 'unknown-reading'
  | 'unknown-seat'
  | 'unknown-beat'
  | 'unknown-option'
  | 'unknown-sounding'
  | 'bad-seeds';

/** More seeds than this in one job are a slip of the pen. */
const MOST_SEEDS = 10_000_000;

const isWhole = (x: unknown): x is number => typeof x === 'number' && Number.isSafeInteger(x);

export const specProblem = (level: Level, spec: PlayoutSpec): SpecProblem | undefined => {
  const { from, count, step = 1 } = spec.seeds;
  const known = spec.reading === BETWEEN || level.readings.some((one) => one.id === spec.reading);
  if (!known) return 'unknown-reading';
  if (!isWhole(from) || !isWhole(step) || !isWhole(count) || count < 1 || count > MOST_SEEDS) return 'bad-seeds';
  if (spec.luck !== undefined && !isWhole(spec.luck)) return 'bad-seeds';
  for (const [seat, plan] of Object.entries(spec.seats)) {
    const problem = seatProblem(level, seat, plan);
    if (problem) return problem;
  }
  return undefined;
};

const seatProblem = (level: Level, seat: CountryId, plan: SeatPlan): SpecProblem | undefined => {
  if (indexIn(level, seat) < 0) return 'unknown-seat';
  if (plan === 'rule' || plan === 'blind') return undefined;
  for (const [id, { option, otherwise, soundings = [] }] of Object.entries(plan)) {
    const beat = level.beats.find((one) => one.id === id);
    if (!beat) return 'unknown-beat';
    if (![option, otherwise].every((one) => one === undefined || optionIn(beat, seat, one) >= 0))
      return 'unknown-option';
    if (!soundings.every((one) => isSounding(level, seat, one))) return 'unknown-sounding';
  }
  return undefined;
};

/** The challenger can only be warned, and nobody else; nobody sounds itself. */
const isSounding = (level: Level, by: CountryId, { how, to }: Sounding): boolean =>
  to === level.challenger.id ? how === 'warn' : how !== 'warn' && to !== by && indexIn(level, to) >= 0;

const optionIn = (beat: Beat, seat: CountryId, id: string): number =>
  optionsOf(beat, seat).findIndex((one) => one.id === id);

/** The spec by number. Whoever asks has asked `specProblem` before. */
export const planOf = (compiled: Compiled, spec: PlayoutSpec): Plan => {
  const { level } = compiled;
  const cells = level.beats.flatMap((beat) => level.countries.map(({ id }) => ({ beat, id, plan: spec.seats[id] })));
  const numbered = (name: 'option' | 'otherwise'): Int16Array =>
    Int16Array.from(cells, ({ beat, id, plan }) => {
      if (plan === 'blind') return BLIND;
      const option = typeof plan === 'object' ? plan[beat.id]?.[name] : undefined;
      return option === undefined ? BY_RULE : optionIn(beat, id, option);
    });
  return {
    options: numbered('option'),
    otherwise: numbered('otherwise'),
    soundings: level.beats.map((beat) => soundingsIn(compiled, spec, beat.id)),
    luck: spec.luck,
  };
};

/** All seats' soundings in a beat, in the order of the table. The same sounding of the same government is made once. */
const soundingsIn = (compiled: Compiled, spec: PlayoutSpec, beat: string): readonly PlannedSounding[] =>
  compiled.level.countries.flatMap((country) => {
    const plan = spec.seats[country.id];
    const soundings = typeof plan === 'object' ? (plan[beat]?.soundings ?? []) : [];
    const isFirst = (one: Sounding, n: number): boolean =>
      soundings.findIndex((other) => other.how === one.how && other.to === one.to) === n;
    return soundings.filter(isFirst).map((one) => plannedSounding(compiled, country.id, one));
  });

const plannedSounding = (compiled: Compiled, id: CountryId, sounding: Sounding): PlannedSounding => {
  const { level, leans } = compiled;
  const { length } = level.countries;
  const by = indexIn(level, id);
  const to = sounding.to === level.challenger.id ? length : indexIn(level, sounding.to);
  const isPress = sounding.how === 'press';
  const weight = isPress ? (leans[by * length + to] ?? 0) * (sounding.toward === 'firm' ? 1 : -1) : 0;
  return { by, to, how: sounding.how, price: priceOf(sounding), leans: weight };
};
