/** The line that the governments really took through an episode, as a run that can be seen again: `#/watch/history-1938-munich`. */
import { historyBeside } from '../record/fork';
import type { KeptRun } from '../record/library';
import { recordOf } from '../record/record';
import type { Level } from '../sim/level';
import { BETWEEN, startWorld } from '../sim/start';
import { engine } from './roadRuns';

/** Between all readings, always on the same dice. */
const seed = 1;

const placeForm = /^history-(\d{4}-[a-z-]{1,30})$/;

/** The episode whose line this place of a run asks for. */
export const historyLevelOf = (run: string): string | undefined => placeForm.exec(run)?.[1];

/** Its seats that can be led do what their governments did; it is kept nowhere. Undefined where it cannot be played. */
export function historyRun(level: Level, name: string): KeptRun | undefined {
  const leads = level.countries.flatMap(({ id, playable }) =>
    playable?.mandates[0] ? [{ id, mandate: playable.mandates[0].id }] : [],
  );
  const seats = Object.fromEntries(leads.map(({ id }) => [id, 'person' as const]));
  const first = startWorld(level, { seed, reading: BETWEEN, seats });
  const commands = leads.map(({ id, mandate }) => ({ do: 'take-mandate', by: id, mandate }) as const);
  const played = historyBeside({ ...recordOf(first, [], engine), commands }, level, engine);
  if (!played.ok) return undefined;
  const { record, world } = played;
  const ending = world.ending === undefined ? {} : { ending: world.ending };
  return { run: `history-${level.id}`, name, saved: `${level.to}T00:00:00.000Z`, isOver: true, record, ...ending };
}
