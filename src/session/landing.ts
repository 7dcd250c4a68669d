/** Where a game that was put down is taken up again. */
import { openBeat } from '../sim/table';
import { hasAnswer, isForecastMade, isGameOver, isMandateTaken, isStopped } from './game';
import type { Game, Mode } from './types';

/** Modes in which a game can be taken up. */
export type Landing = Exclude<Mode, 'title' | 'choosing'>;

export const landings = [
  'briefing',
  'dispatch',
  'sounding',
  'forecasting',
  'deciding',
  'revealing',
  'answering',
  'ended',
  'debriefing',
] as const satisfies readonly Landing[];

/** Has anything been done in the open beat? Whoever did has gone through the reveal of the one before. */
const isBeatBegun = ({ world, seat }: Game): boolean => {
  const beat = openBeat(world)?.id;
  return [...world.soundings, ...world.forecasts].some((one) => one.by === seat && one.beat === beat);
};

const isPlaying = (game: Game): boolean => isMandateTaken(game) && !isGameOver(game) && !isStopped(game);
const isBetween = (game: Game): boolean => game.world.past.length > 0 && !isBeatBegun(game);

const canLand: Readonly<Record<Landing, (game: Game) => boolean>> = {
  briefing: (game) => !isMandateTaken(game),
  dispatch: isPlaying,
  sounding: isPlaying,
  forecasting: isPlaying,
  deciding: (game) => isPlaying(game) && isForecastMade(game),
  revealing: isBetween,
  answering: (game) => isBetween(game) && hasAnswer(game),
  ended: isGameOver,
  debriefing: isGameOver,
};

const isLanding = (mode: string): mode is Landing => landings.some((one) => one === mode);

/** The farthest place that the World alone vouches for. */
const landingByWorld = (game: Game): Landing => {
  if (isGameOver(game)) return 'ended';
  if (!isMandateTaken(game)) return 'briefing';
  if (isStopped(game)) return hasAnswer(game) ? 'answering' : 'revealing';
  if (isForecastMade(game)) return 'deciding';
  return isBeatBegun(game) ? 'sounding' : 'dispatch';
};

/**
 * The mode to take a game up in.
 * @param mode where it was put down, as it was kept beside the record. It is believed only where the World allows it: the World cannot
 * tell whether a reveal was read, but it can tell whether there was one.
 */
export const landingOf = (game: Game, mode = ''): Landing =>
  isLanding(mode) && canLand[mode](game) ? mode : landingByWorld(game);
