/** The pages about runs seen again: the replay, the comparison, the past self. They lie over the session, which stays as it is. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { openPrinter } from '../ports/print';
import type { KeptRun } from '../record/library';
import { replayRecord } from '../record/replay';
import { type ComparePage, compareScreen } from '../view/model/compare';
import { decisionAt } from '../view/model/fork';
import type { Gesture } from '../view/model/gesture';
import type { Look } from '../view/model/look';
import { nextLook } from '../view/model/nextLook';
import { type PastGiven, pastScreen } from '../view/model/past';
import { replayScreen, type Watching, watchScene } from '../view/model/replay';
import { framesOf } from '../view/model/replayFrames';
import type { RoadGesture } from '../view/model/roadGesture';
import type { RoadScreen } from '../view/model/roadScreen';
import type { Scene } from '../view/model/scene';
import { treeModel } from '../view/model/tree';
import { wordsIn } from '../words/languages';
import { type Episode, isEpisode } from './episodes';
import type { Hall } from './hall';
import { historyLevelOf, historyRun } from './historyRun';
import type { RoadPlace } from './places';
import { makeRoads, type Opened } from './roadNew';
import { comparedRuns, engine, roadRunOf, treeRuns } from './roadRuns';
import type { Session } from './session';
import { keepTime, watchedAfter } from './watching';
import { type Ways, whyNot } from './ways';

export interface RoadsRoom {
  /** The page that is open, if one is. */
  readonly screen: ReadonlySignal<RoadScreen | undefined>;
  /** The moment that a replay shows. */
  readonly scene: ReadonlySignal<Scene | undefined>;
  /** What the address says of it, without its sign. */
  readonly hash: ReadonlySignal<string | undefined>;
  readonly toPlace: (place: RoadPlace) => Promise<void>;
  readonly take: (gesture: Gesture) => void;
  readonly close: () => void;
}

type OpenPage =
  | { readonly to: 'watch'; readonly opened: Opened }
  | { readonly to: 'compare'; readonly told: Omit<ComparePage, 'words' | 'tree'>; readonly here: readonly string[] }
  | { readonly to: 'past'; readonly opened: Opened };

export function openRoads(hall: Hall, session: Session, look: Signal<Look>, ways: Ways): RoadsRoom {
  const { shelf, words, notes, settings, sentences } = hall;
  const page = signal<OpenPage | undefined>(undefined);
  const watching = signal<Watching | undefined>(undefined);
  const say = (key: string, slots = {}): void => notes.add(words.peek().say(key, slots));
  const roadsMade = makeRoads(hall);
  keepTime(watching);

  const show = (episode: Episode, next: OpenPage, watched?: Watching): void =>
    batch(() => {
      const { level } = session.state.peek();
      if (level && level.id !== episode.level.id) session.send({ type: 'leave' });
      sentences.value = episode.sentences;
      look.value = nextLook(look.peek(), { type: 'close-overlay' });
      page.value = next;
      watching.value = watched;
    });

  const close = (): void =>
    batch(() => {
      if (!page.peek()) return;
      page.value = undefined;
      watching.value = undefined;
      look.value = nextLook(look.peek(), { type: 'close-overlay' });
      if (!session.state.peek().level) sentences.value = {};
    });

  /** A kept run's episode, or nothing and a note. */
  async function episodeOf(kept: KeptRun | undefined): Promise<Episode | undefined> {
    if (!kept) return void say('hall.no-run');
    if (!isEpisode(kept.record.level)) return void say('record.other-level');
    return ways.fetchEpisode(kept.record.level);
  }

  async function open(run: string): Promise<{ readonly episode: Episode; readonly opened: Opened } | undefined> {
    const line = historyLevelOf(run);
    if (line !== undefined) return openHistory(line);
    const kept = shelf.find(run);
    const episode = await episodeOf(kept);
    if (!kept || !episode) return undefined;
    const replay = replayRecord(kept.record, episode.level, engine);
    if (replay.ok) return { episode, opened: { kept, file: episode.level, replay } };
    notes.add(whyNot(wordsIn(settings.peek().language, episode.sentences), replay.problem));
    return undefined;
  }

  async function openHistory(id: string): ReturnType<typeof open> {
    const episode = isEpisode(id) ? await ways.fetchEpisode(id) : undefined;
    const kept = episode && historyRun(episode.level, words.peek().say('campaign.history-line'));
    const replay = kept && replayRecord(kept.record, episode.level, engine);
    if (!episode || !kept || !replay?.ok) return void say('hall.no-run');
    return { episode, opened: { kept, file: episode.level, replay } };
  }

  async function toWatch(run: string, beat?: string): Promise<void> {
    const found = await open(run);
    if (!found) return;
    const { kept, replay } = found.opened;
    const frames = framesOf(replay.first, replay.steps);
    const isHistory = historyLevelOf(run) !== undefined;
    const road = { ...roadRunOf(kept), ...(isHistory && { isHistory: true as const }) };
    const first: Watching = {
      run: road,
      level: replay.first.level,
      isOver: kept.isOver,
      frames,
      at: 0,
      isPlaying: false,
      speed: 1,
      sight: isHistory ? 'open' : road.seat,
      isAsking: false,
    };
    const at = frames.findIndex((frame) => frame.beat === beat && frame.kind === 'reveal');
    const isAsking = beat !== undefined && decisionAt(first, beat) !== undefined;
    show(found.episode, { to: 'watch', opened: found.opened }, { ...first, at: Math.max(0, at), isAsking });
  }

  async function toCompare(roads: readonly string[]): Promise<void> {
    const asked = [...new Set(roads)];
    const kept = asked.flatMap((run) => (run === 'history' ? [] : (shelf.find(run) ?? [])));
    const episode = await episodeOf(kept[0]);
    if (!episode) return;
    const { level } = episode;
    const spoken = wordsIn(settings.peek().language, episode.sentences);
    const found = asked.flatMap((run) => (run === 'history' ? 'history' : (shelf.find(run) ?? [])));
    const missing = found.length < asked.length ? [spoken.say('roads.no-run')] : [];
    const compared = asked.length > 1 && missing.length === 0 ? comparedRuns(found, level, spoken) : undefined;
    const faults = [...missing, ...(compared && !compared.ok ? compared.faults : [])];
    const told = { level, roads: asked, faults, ...(compared?.ok && { told: compared.told }) };
    show(episode, { to: 'compare', told, here: kept.map(({ run }) => run) });
  }

  async function toPast(run: string): Promise<void> {
    const found = await open(run);
    if (found) show(found.episode, { to: 'past', opened: found.opened });
  }

  const toPlace = (place: RoadPlace): Promise<void> =>
    place.to === 'watch'
      ? toWatch(place.run, place.beat)
      : place.to === 'compare'
        ? toCompare(place.roads)
        : toPast(place.run);

  async function playNew(run: string | undefined): Promise<void> {
    if (run === undefined) return;
    await ways.toRun(run);
    close();
  }

  function fork(opened: Opened, wish: Extract<RoadGesture, { type: 'fork' }>): void {
    const made = roadsMade.fork(opened, wish);
    if (made?.isPlayed) void toCompare([opened.kept.run, made.run]);
    else void playNew(made?.run);
  }

  function print(): void {
    const { title } = screen.peek()?.screen === 'compare' ? document : { title: '' };
    if (!openPrinter()(title)) say('compare.print.failed');
  }

  function playPast(opened: Opened, { seat, isSameDice }: Extract<RoadGesture, { type: 'play-past' }>): void {
    const { seed } = opened.replay.record;
    void playNew(roadsMade.againstPast(opened, seat, isSameDice ? seed : randomSeed()));
  }

  function take(gesture: Gesture): void {
    const now = page.peek();
    if (!now) return;
    const watched = watching.peek();
    if (watched) watching.value = watchedAfter(watched, gesture);
    if (gesture.type === 'leave-roads' || gesture.type === 'leave') close();
    else if (gesture.type === 'print-comparison') print();
    else if (gesture.type === 'fork' && now.to === 'watch') fork(now.opened, gesture);
    else if (gesture.type === 'play-past' && now.to === 'past') playPast(now.opened, gesture);
  }

  const scene = computed(() => watching.value && watchScene(watching.value, words.value, look.value));

  /** The trees are worked out once for each page: all its runs are played again for them. */
  const tree = computed(() => {
    const now = page.value;
    return now?.to === 'compare' ? { runs: treeRuns(shelf, now.told.level), here: now.here } : undefined;
  });

  const screen = computed((): RoadScreen | undefined => {
    const now = page.value;
    switch (now?.to) {
      case 'watch':
        return watching.value && replayScreen(watching.value, words.value, look.value);
      case 'past':
        return pastScreen(pastGiven(now.opened, words.value));
      case 'compare': {
        const grown = tree.value && treeModel(words.value, now.told.level, tree.value.runs, tree.value.here);
        return compareScreen({ words: words.value, ...now.told, ...(grown && { tree: grown }) });
      }
      default:
        return undefined;
    }
  });

  const hash = computed(() => {
    const now = page.value;
    if (!now) return undefined;
    return now.to === 'compare' ? `/compare/${now.told.roads.join(',')}` : `/${now.to}/${now.opened.kept.run}`;
  });

  return { screen, scene, hash, toPlace, take, close };
}

const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const pastGiven = ({ kept, replay }: Opened, words: PastGiven['words']): PastGiven => ({
  words,
  level: replay.first.level,
  run: roadRunOf(kept),
  world: replay.world,
});
