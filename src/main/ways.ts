/** The ways into a game that take a moment, for a file has to be fetched: an episode's door, a kept run, an address. */
import { batch, type Signal } from '@preact/signals';
import { type AssignmentReading, levelsOfAssignment, readAssignment } from '../record/assignment';
import type { ReplayProblem } from '../record/replay';
import { isPlayable } from '../session/game';
import { gameOf } from '../session/resume';
import type { Carried } from '../sim/campaign/carried';
import { carriedInto } from '../sim/campaign/carriedInto';
import { BETWEEN } from '../sim/start';
import { readSetting } from '../view/model/knobs';
import { firstLook, type Look } from '../view/model/look';
import { wordsIn } from '../words/languages';
import type { Words } from '../words/words';
import { covers, type Episode, firstEpisode, isEpisode, openEpisode } from './episodes';
import type { Hall } from './hall';
import { placeOf } from './places';
import type { Session } from './session';
import type { StudyRoom } from './study';

export interface Ways {
  /** `carried`: what a road brings to it. */
  readonly toEpisode: (id: string, seat?: string, carried?: Carried) => Promise<void>;
  readonly toRun: (run: string) => Promise<void>;
  /** The laboratory lies over whatever is shown. */
  readonly toLaboratory: (id: string, setting?: string) => Promise<void>;
  /** The door of an episode as a teacher set it, by the text of a link. */
  readonly toAssignment: (text: string) => Promise<void>;
  /** A new game with the seat, the reading and the dice of a run. */
  readonly toSame: (run: string) => Promise<void>;
  readonly toHash: (hash: string) => Promise<void>;
  /** The episode, or nothing and a note that says why. */
  readonly fetchEpisode: (id: string) => Promise<Episode | undefined>;
}

/** Why a run could not be shown; the beat is named as the level names it. */
export const whyNot = ({ say, has }: Words, { code, beat = '' }: ReplayProblem): string =>
  say(`record.${code}`, { beat: has(`beat.${beat}.title`) ? say(`beat.${beat}.title`) : beat });

export function findWays(hall: Hall, session: Session, look: Signal<Look>, study: StudyRoom): Ways {
  const { notes, shelf, words, settings, sentences } = hall;
  const say: Words['say'] = (key, slots) => words.peek().say(key, slots);

  /** The episode, or nothing and a note that says why. */
  async function fetchEpisode(id: string): Promise<Episode | undefined> {
    try {
      const opened = await openEpisode(id, words.peek());
      if (opened.ok) return opened.episode;
      for (const note of [say('hall.broken-episode'), ...opened.faults]) notes.add(note);
    } catch {
      notes.add(say('hall.no-episode'));
    }
    return undefined;
  }

  const enter = (episode: Episode, then: () => void): void =>
    batch(() => {
      sentences.value = episode.sentences;
      look.value = firstLook;
      then();
    });

  async function toEpisode(id: string, seat?: string, carried?: Carried): Promise<void> {
    const episode = await fetchEpisode(id);
    if (!episode) return;
    const level = carriedInto(episode.level, carried);
    enter(episode, () => {
      session.send({ type: 'open', level });
      if (seat === undefined) return;
      if (isPlayable(level, seat)) look.value = { ...firstLook, seat };
      else notes.add(say('hall.unknown-seat', { seat }));
    });
  }

  async function toAssignment(text: string): Promise<void> {
    const [id] = levelsOfAssignment(
      text,
      covers.map((cover) => cover.id),
    );
    const episode = id === undefined ? undefined : await fetchEpisode(id);
    if (id !== undefined && !episode) return;
    const read = readAssignment(text, episode ? [episode.level] : []);
    if (!read.ok || !episode) return notes.add(whyNoTask(read, episode));
    const { assignment } = read;
    if (assignment.isForScreen) hall.showOnScreen();
    enter(episode, () => session.send({ type: 'open', level: episode.level, assignment }));
  }

  function whyNoTask(read: AssignmentReading, episode: Episode | undefined): string {
    const problem = read.ok ? { code: 'unknown-level' as const } : read.problem;
    const spoken = wordsIn(settings.peek().language, episode?.sentences);
    const slots = problem.code === 'other-assignment' ? { level: spoken.say('level.title'), here: problem.here } : {};
    return spoken.say(`assignment.${problem.code}`, slots);
  }

  async function toRun(run: string): Promise<void> {
    const kept = shelf.find(run);
    if (!kept) return notes.add(say('hall.no-run'));
    if (!isEpisode(kept.record.level)) return notes.add(say('record.other-level'));
    const episode = await fetchEpisode(kept.record.level);
    if (!episode) return;
    const set = kept.assignment === undefined ? undefined : readAssignment(kept.assignment, [episode.level]);
    const assignment = set?.ok ? set.assignment : undefined;
    const level = carriedInto(episode.level, kept.record.carried);
    const resumed = gameOf(kept.record, level, run, kept.past, assignment);
    if (!resumed.ok) return refuseRun(run, resumed.problem, wordsIn(settings.peek().language, episode.sentences));
    const { game } = resumed;
    enter(episode, () => session.send({ type: 'resume', level, game, at: kept.place?.mode ?? '' }));
  }

  function refuseRun(run: string, problem: ReplayProblem, spoken: Words): void {
    const why = whyNot(spoken, problem);
    const isForLater = problem.code === 'newer-edition';
    if (!isForLater) shelf.setAside(run);
    notes.add(isForLater ? why : say('hall.run-set-aside', { why }));
  }

  async function toLaboratory(id: string, setting = ''): Promise<void> {
    const { level: open } = session.state.peek();
    const episode = open?.id === id ? undefined : await fetchEpisode(id);
    const level = open?.id === id ? open : episode?.level;
    if (!level) return;
    batch(() => {
      if (episode) sentences.value = episode.sentences;
      study.openBench(level, readSetting(level, setting, BETWEEN));
      look.value = { ...look.peek(), overlay: { name: 'laboratory' } };
    });
  }

  async function toHash(hash: string): Promise<void> {
    const place = placeOf(hash, firstEpisode);
    if (place.to === 'title') return session.send({ type: 'leave' });
    if (place.to === 'run') return toRun(place.run);
    if (place.to === 'episode' && place.isForScreen) hall.showOnScreen();
    if (place.to === 'episode' && isEpisode(place.episode)) return toEpisode(place.episode, place.seat);
    if (place.to === 'laboratory' && isEpisode(place.episode)) return toLaboratory(place.episode, place.setting);
    if (place.to !== 'here') notes.add(say('hall.unknown-address'));
  }

  async function toSame(run: string): Promise<void> {
    const kept = shelf.find(run);
    const episode = kept && (await fetchEpisode(kept.record.level));
    if (!kept || !episode) return;
    const { seed, reading, seats, carried } = kept.record;
    const seat = Object.keys(seats).find((id) => seats[id] === 'person') ?? '';
    enter(episode, () => {
      session.send({ type: 'open', level: carriedInto(episode.level, carried) });
      session.send({ type: 'begin', seat, reading, seed, run: shelf.freePlace() });
    });
  }

  return { fetchEpisode, toAssignment, toEpisode, toRun, toLaboratory, toSame, toHash };
}
