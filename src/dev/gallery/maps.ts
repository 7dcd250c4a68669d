/** Maps, the rooms that lie over them, and the threads on them. */
import type { SessionSnapshot } from '../../session/types';
import { bordersOf } from '../../sim/borders';
import { BETWEEN, startWorld } from '../../sim/start';
import type { Look } from '../../view/model/look';
import { roomModel } from '../../view/model/room';
import { sceneOf } from '../../view/model/screenOf';
import { firstSettings } from '../../view/model/settings';
import type { ThreadState } from '../../view/model/stageModel';
import { stageModelOf } from '../../view/model/stageOf';
import type { Episode, Played } from './episode';
import { type Example, looking, type Moment, sceneOfExample, snapshotAt } from './example';
import { eveOf, heaviest, momentsOf, morningOf, outcomesOf } from './moments';

/** On a narrow page the map has a tab of its own. */
const onMap = looking({ tab: 'map', view: 'map' });
const inRoom = looking({ tab: 'map', view: 'room' });

const example = (id: string, kind: Example['kind'], snapshot: SessionSnapshot, look: Look): Example => ({
  id,
  kind,
  snapshot,
  look,
});

/** Games whose ends look different on the map. */
function withOwnBorders({ games }: Episode): readonly Played[] {
  const first = new Map<string, Played>();
  for (const game of games) {
    const drawn = bordersOf(game.world).map(({ area, owner }) => `${area}=${owner}`);
    const key = drawn.sort().join();
    if (!first.has(key)) first.set(key, game);
  }
  return [...first.values()];
}

/** A game that nobody has recorded, on its first day. */
function firstDay({ level }: Episode): SessionSnapshot {
  const seat = level.countries.find(({ playable }) => playable)?.id ?? '';
  const world = startWorld(level, { seed: 1, reading: BETWEEN, seats: { [seat]: 'person' } });
  return { mode: 'dispatch', level, game: { run: 'gallery', seat, world, before: world, log: [], happenings: [] } };
}

/** The last thing that is told before the front page. */
function lastWord(game: Played): Moment | undefined {
  const frame = game.frames.findLast(({ kind }) => kind === 'reveal' || kind === 'answer');
  return frame && { game, frame };
}

/** The morning of every beat, every map that an ending leaves behind, and all that the map knows at once. */
export function mapExamples(episode: Episode): readonly Example[] {
  const { id, beats } = episode.level;
  const mornings = beats.flatMap((beat): readonly Example[] => {
    const at = (snapshot: SessionSnapshot) => [example(`map/${id}/${beat.id}`, 'map', snapshot, onMap)];
    const morning = morningOf(episode, beat.id);
    if (morning) return at(snapshotAt(episode, 'dispatch', morning));
    const [outcome] = outcomesOf(episode, beat.id, 'reveal');
    return outcome ? at(snapshotAt(episode, 'revealing', outcome)) : [];
  });
  const ends = withOwnBorders(episode).flatMap((game) => {
    const last = lastWord(game);
    const mode = last?.frame.kind === 'answer' ? 'answering' : 'revealing';
    return last ? [example(`map/${id}/end.${game.ending}`, 'map', snapshotAt(episode, mode, last), onMap)] : [];
  });
  const whole = example(`map/${id}/all`, 'map', firstDay(episode), onMap);
  return [...mornings, ...ends, { ...whole, isWhole: true }];
}

/** How many kinds of answer a room shows: the more, the better an example. */
function answersIn(episode: Episode, { game, frame }: Moment): number {
  const { world, before } = frame;
  const played = { run: '', seat: game.seat, world, before, log: [], happenings: [] };
  const room = roomModel(sceneOf('revealing', played, episode.words, inRoom));
  return room?.rows.length ?? 0;
}

/** Each room before anybody has answered, and with the answers that differ most. */
export function roomExamples(episode: Episode): readonly Example[] {
  const { id, beats } = episode.level;
  return beats.flatMap((beat): readonly Example[] => {
    const before = eveOf(episode, beat.id);
    const asked =
      before && example(`room/${id}/${beat.id}.asked`, 'room', snapshotAt(episode, 'deciding', before), inRoom);
    const outcomes = outcomesOf(episode, beat.id, 'reveal');
    const after = heaviest(outcomes, (one) => 1 + answersIn(episode, one));
    const told =
      after && example(`room/${id}/${beat.id}.told`, 'room', snapshotAt(episode, 'revealing', after), inRoom);
    return [asked, told].flatMap((one) => (one && isRoom(one, episode) ? [one] : []));
  });
}

function isRoom(one: Example, episode: Episode): boolean {
  const scene = sceneOfExample(one, episode);
  return scene !== undefined && roomModel(scene) !== undefined;
}

export const threadStates: readonly ThreadState[] = [
  'pledged',
  'conditional',
  'doubtful',
  'kept',
  'half-kept',
  'broken',
  'forgotten',
];

/** How many promises of a moment may stand so on its map. The map shows one for each pair, so it is asked itself in the end. */
function promisesIn({ frame }: Moment, state: ThreadState): number {
  const endings = { kept: 'kept', 'half-kept': 'partly-kept', broken: 'broken', forgotten: 'forgotten' } as const;
  return frame.world.ledger.filter(({ end, onlyIf, strength }) => {
    if (state in endings) return end === endings[state as keyof typeof endings];
    if (state === 'conditional') return end === 'open' && onlyIf !== undefined;
    return end === 'open' && (state === 'pledged' || strength < 0.5);
  }).length;
}

/** After a reveal as it is told, otherwise as the day begins. */
const threadedAt = (episode: Episode, moment: Moment, name: string): Example =>
  example(
    `thread/${episode.level.id}/${name}`,
    'thread',
    snapshotAt(episode, moment.frame.kind === 'reveal' ? 'revealing' : 'dispatch', moment),
    onMap,
  );

function hasThread(one: Example, episode: Episode, state: ThreadState): boolean {
  const scene = sceneOfExample(one, episode);
  const model = scene && stageModelOf(scene, firstSettings, true);
  return model?.threads.some((thread) => thread.state === state) ?? false;
}

/** Where most promises stand so, if they stand so on the map. */
function threadIn(episode: Episode, moments: readonly Moment[], state: ThreadState): Example | undefined {
  const likely = moments.filter((moment) => promisesIn(moment, state) > 0);
  const sorted = [...likely].sort((a, b) => promisesIn(b, state) - promisesIn(a, state));
  return sorted.map((moment) => threadedAt(episode, moment, state)).find((one) => hasThread(one, episode, state));
}

/** Each state that a promise comes to in any game of the episode, and the day with the most promises. */
export function threadExamples(episode: Episode): readonly Example[] {
  const moments = momentsOf(episode).filter(({ frame }) => frame.kind === 'day' || frame.kind === 'reveal');
  const found = threadStates.flatMap((state) => threadIn(episode, moments, state) ?? []);
  const crowd = heaviest(moments, ({ frame }) => frame.world.ledger.filter(({ end }) => end === 'open').length);
  return crowd ? [...found, threadedAt(episode, crowd, 'crowd')] : found;
}
