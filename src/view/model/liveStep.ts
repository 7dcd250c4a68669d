/** Where a team's page stands: the way through a round is its own, the round itself is the teacher's. */
import type { Phase } from '../../class/room';
import type { World } from '../../sim/world';

export type LiveStep =
  | 'briefing'
  | 'dispatch'
  | 'sounding'
  | 'forecasting'
  | 'deciding'
  | 'waiting'
  | 'revealing'
  | 'answering'
  | 'over';

/** What a team knows of where it is. */
export interface LivePlace {
  readonly phase: Phase;
  readonly seat: string;
  /** Its own part of the World. */
  readonly world: Pick<World, 'mandates' | 'sealed' | 'forecasts' | 'soundings' | 'past' | 'at' | 'level'>;
  /** Has it a say in this round? */
  readonly hasSay: boolean;
}

/** A step, and the phase and the round that it was reached in. */
export interface Walked {
  readonly phase: Phase;
  readonly round: number;
  readonly step: LiveStep;
}

const isOwn = ({ seat, world }: LivePlace, { by, beat }: { readonly by: string; readonly beat: string }): boolean =>
  by === seat && beat === world.level.beats[world.at]?.id;

const isForecast = (place: LivePlace): boolean => place.world.forecasts.some((one) => isOwn(place, one));

/** Where a page comes to when it opens, or when the teacher goes on: as far as the team itself had come. */
function landing(place: LivePlace): LiveStep {
  const { phase, seat, world, hasSay } = place;
  if (phase === 'revealed' || phase === 'over') return 'revealing';
  if (!world.mandates[seat]) return 'briefing';
  if (phase === 'gathering' || world.sealed[seat]) return 'waiting';
  if (isForecast(place)) return hasSay ? 'deciding' : 'waiting';
  return world.soundings.some((one) => isOwn(place, one)) ? 'sounding' : 'dispatch';
}

/** The step of now: what was walked to holds for the phase and the round it was walked in, and as far as the World bears it out. */
export function stepNow(place: LivePlace, walked: Walked | undefined): LiveStep {
  const { phase, seat, world } = place;
  const isStill = walked?.phase === phase && walked.round === world.past.length;
  if (!isStill) return landing(place);
  if (phase === 'open' && world.sealed[seat]) return 'waiting';
  return walked.step === 'briefing' && world.mandates[seat] ? landing(place) : walked.step;
}

const afterReveal = ({ phase }: LivePlace): LiveStep => (phase === 'over' ? 'over' : 'waiting');

/** One step on; the same where there is none. */
export function stepOn(place: LivePlace, step: LiveStep): LiveStep {
  switch (step) {
    case 'dispatch':
      return 'sounding';
    case 'sounding':
      return 'forecasting';
    case 'forecasting':
      if (!isForecast(place)) return step;
      return place.hasSay ? 'deciding' : 'waiting';
    case 'revealing':
      return place.world.past.at(-1)?.answer ? 'answering' : afterReveal(place);
    case 'answering':
      return afterReveal(place);
    default:
      return step;
  }
}

/** One step back, while nothing is sealed. */
export function stepBack(place: LivePlace, step: LiveStep): LiveStep {
  const { phase, seat, world } = place;
  if (step === 'sounding') return 'dispatch';
  if (step === 'forecasting') return 'sounding';
  if (step === 'deciding') return 'forecasting';
  const mayStillTalk = phase === 'open' && !world.sealed[seat] && world.mandates[seat] !== undefined;
  if (step === 'waiting') return phase === 'revealed' ? 'revealing' : mayStillTalk ? 'sounding' : step;
  return step;
}
