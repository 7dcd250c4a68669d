/** What stands after the # of the address, and where it leads: `#/1938-munich/FRA` to a seat, `#/run/3` to a kept run. */
import { writeAssignment } from '../record/assignment';
import type { SessionSnapshot } from '../session/types';

export type Place =
  | { readonly to: 'title' }
  /** The page's own anchors, such as the one that skips to the main part. */
  | { readonly to: 'here' }
  /** `?screen` at its end shows it to a room. */
  | { readonly to: 'episode'; readonly episode: string; readonly seat?: string; readonly isForScreen?: true }
  | { readonly to: 'run'; readonly run: string }
  /** `#/lab/1938-munich`, and what its knobs stand at; that is checked when the episode is here. */
  | { readonly to: 'laboratory'; readonly episode: string; readonly setting: string }
  /** `#/watch/3`: a kept run, seen again; `#/watch/3/weekend` asks "what if" of its decision there. */
  | { readonly to: 'watch'; readonly run: string; readonly beat?: string }
  /** `#/compare/3,5,history`: up to four roads side by side; one alone opens the tree to choose from. */
  | { readonly to: 'compare'; readonly roads: readonly string[] }
  | { readonly to: 'past'; readonly run: string }
  | { readonly to: 'nowhere' };

/** The places that are about runs seen again. */
export type RoadPlace = Extract<Place, { readonly to: 'watch' | 'compare' | 'past' }>;

const anchors = ['main'];

/** `first` is the episode that the door of the title opens; its link stands in the page before any code has come. */
export function placeOf(hash: string, first: string): Place {
  if (hash === '' || hash === '/') return { to: 'title' };
  if (hash === 'begin') return { to: 'episode', episode: first };
  if (anchors.includes(hash)) return { to: 'here' };
  const [, run] = /^\/run\/([A-Za-z0-9-]{1,40})$/.exec(hash) ?? [];
  if (run !== undefined) return { to: 'run', run };
  const road = roadPlaceOf(hash);
  if (road) return road;
  const [, lab, setting = ''] = /^\/lab\/(\d{4}-[a-z-]{1,40})(?:\/(.*))?$/.exec(hash) ?? [];
  if (lab !== undefined) return { to: 'laboratory', episode: lab, setting };
  const [, episode, seat, screen] = /^\/(\d{4}-[a-z-]{1,40})(?:\/([A-Z]{3}))?(\?screen)?$/.exec(hash) ?? [];
  if (episode === undefined) return { to: 'nowhere' };
  const about = screen === undefined ? { episode } : { episode, isForScreen: true as const };
  return seat === undefined ? { to: 'episode', ...about } : { to: 'episode', ...about, seat };
}

function roadPlaceOf(hash: string): RoadPlace | undefined {
  const [, watched, beat] = /^\/watch\/([A-Za-z0-9-]{1,40})(?:\/([a-z0-9-]{1,60}))?$/.exec(hash) ?? [];
  if (watched !== undefined) return { to: 'watch', run: watched, ...(beat !== undefined && { beat }) };
  const [, roads] = /^\/compare\/([A-Za-z0-9-]{1,40}(?:,[A-Za-z0-9-]{1,40}){0,3})$/.exec(hash) ?? [];
  if (roads !== undefined) return { to: 'compare', roads: roads.split(',') };
  const [, past] = /^\/past\/([A-Za-z0-9-]{1,40})$/.exec(hash) ?? [];
  return past === undefined ? undefined : { to: 'past', run: past };
}

/** The address of where the session stands: a reload, or a link, leads back to it. */
export function hashOf({ mode, level, game, assignment = game?.assignment }: SessionSnapshot): string {
  if (game && game.log.length > 0) return `/run/${game.run}`;
  if (level && assignment) return writeAssignment(assignment, level);
  if (mode === 'title' || !level) return '';
  return game ? `/${level.id}/${game.seat}` : `/${level.id}`;
}
