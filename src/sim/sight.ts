/** What one seat may see, with its choices, each open or with its Refusal. Nothing hidden is in it until the episode is over. */
import type { Act, CountryId } from './act';
import type { TextState } from './clause';
import type { Refusal, Sounding, SoundingName } from './command';
import { type Gauges, gaugesOf } from './gauges';
import type { Beat } from './level';
import { priceOf } from './mechanisms/influence';
import { refusalOf } from './refusal';
import { hasChallenger, isOver, openBeat, optionsOf } from './table';
import { waitingIn } from './take';
import { ledDecision } from './turn';
import type { BeatPast, Crisis, Decision, LedgerPromise, Move, SoundingMade, Stance, VoteCount, World } from './world';

export interface Choice {
  readonly option: string;
  readonly acts: readonly Act[];
  readonly refusal?: Refusal;
}

/** A sounding that could be made now, open or with its refusal. */
export interface SoundingChoice {
  readonly how: SoundingName;
  readonly to: CountryId;
  readonly toward?: 'firm' | 'yield';
  readonly price: number;
  readonly refusal?: Refusal;
}

/** A past beat as it was seen: who did what, the count and the challenger's move. Reasons only when the episode is over. */
export interface SeenBeat {
  readonly beat: string;
  readonly deeds: readonly { readonly country: CountryId; readonly option: string; readonly secondThoughts: boolean }[];
  readonly vote?: VoteCount;
  readonly amended?: BeatPast['amended'];
  readonly move?: Move;
  readonly decisions?: readonly Decision[];
}

export interface Sight {
  readonly seat: CountryId;
  readonly mandate?: string;
  readonly beat?: Beat;
  readonly choices: readonly Choice[];
  readonly soundings: readonly SoundingChoice[];
  readonly influence: number;
  readonly forecast?: number;
  readonly sealed?: string;
  /** What the power that leads has decided in this beat, for the others to see before they do. */
  readonly led?: { readonly country: CountryId; readonly option: string };
  /** Seats held by persons that have not sealed yet. */
  readonly waitingFor: readonly CountryId[];
  readonly stances: Readonly<Record<CountryId, Stance>>;
  readonly ledger: readonly LedgerPromise[];
  readonly gauges: Gauges;
  readonly crisis: Crisis;
  /** The text on the table: all of it is public. */
  readonly text?: TextState;
  readonly heard: readonly SoundingMade[];
  readonly past: readonly SeenBeat[];
}

export const sightOf = (world: World, seat: CountryId): Sight => {
  const beat = openBeat(world);
  const forecast = world.forecasts.find((one) => one.by === seat && one.beat === beat?.id)?.percent;
  const mandate = world.mandates[seat];
  const sealed = world.sealed[seat]?.option;
  return {
    seat,
    choices: beat ? choicesOf(world, beat, seat) : [],
    soundings: isOver(world) ? [] : soundingChoices(world, seat),
    influence: world.nations[seat]?.influence ?? 0,
    waitingFor: waitingIn(world),
    stances: stancesSeen(world, seat),
    ledger: isOver(world) ? world.ledger : world.ledger.filter((promise) => isWitness(promise, seat)),
    gauges: gaugesOf(world, seat),
    crisis: world.crisis,
    heard: world.soundings.filter((made) => made.by === seat),
    past: world.past.map((past) => seenBeat(world, past)),
    ...(world.text && { text: world.text }),
    ...(mandate && { mandate }),
    ...(beat && { beat }),
    ...(forecast !== undefined && { forecast }),
    ...(sealed && { sealed }),
    ...ledSeen(world, beat, seat),
  };
};

const ledSeen = (world: World, beat: Beat | undefined, seat: CountryId): Pick<Sight, 'led'> => {
  const led = beat && world.level.leader !== seat ? ledDecision(world, beat) : undefined;
  return led ? { led: { country: led.country, option: led.option } } : {};
};

const choicesOf = (world: World, beat: Beat, seat: CountryId): readonly Choice[] =>
  optionsOf(beat, seat).map(({ id, acts }) => {
    const refusal = refusalOf(world, { do: 'decide', by: seat, option: id });
    return { option: id, acts, ...(refusal && { refusal }) };
  });

const soundingsOf = (world: World, to: CountryId): readonly Sounding[] =>
  to === world.level.challenger.id
    ? [{ how: 'warn', to }]
    : [
        { how: 'sound-out', to },
        { how: 'assure', to },
        { how: 'press', to, toward: 'firm' },
        { how: 'press', to, toward: 'yield' },
        { how: 'offer', to },
      ];

const soundingChoices = (world: World, seat: CountryId): readonly SoundingChoice[] =>
  [
    ...world.level.countries.map((country) => country.id),
    ...(hasChallenger(world.level) ? [world.level.challenger.id] : []),
  ]
    .filter((id) => id !== seat)
    .flatMap((to) => soundingsOf(world, to))
    .map((sounding) => {
      const refusal = refusalOf(world, { do: 'sound', by: seat, sounding });
      return { ...sounding, price: priceOf(sounding), ...(refusal && { refusal }) };
    });

const isWitness = (promise: LedgerPromise, seat: CountryId): boolean =>
  promise.by === seat || promise.to === seat || promise.witnesses.includes(seat);

/** Postures shown in the open; a secret one is its own government's and the victim's to know. */
const stancesSeen = (world: World, seat: CountryId): Sight['stances'] =>
  Object.fromEntries(
    world.level.countries.flatMap(({ id }) => {
      const stance = world.nations[id]?.stance;
      const hidden = stance?.isSecret && id !== seat && seat !== world.level.victim && !isOver(world);
      return stance && !hidden ? [[id, stance] as const] : [];
    }),
  );

const seenBeat = (world: World, { beat, decisions, vote, amended, answer }: BeatPast): SeenBeat => ({
  beat,
  deeds: decisions.map(({ country, option, secondThoughts }) => ({ country, option, secondThoughts })),
  ...(vote && { vote }),
  ...(amended && { amended }),
  ...(answer && { move: answer.move }),
  ...(isOver(world) && { decisions }),
});
