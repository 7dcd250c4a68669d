/** New runs made from earlier ones: a fork at a past decision, and a game against one's past self. */
import { forkOf } from '../record/fork';
import { freeName, type KeptRun, type Run } from '../record/library';
import { type PlayRule, playOn } from '../record/playOn';
import { type GameRecord, recordOf } from '../record/record';
import type { Replay } from '../record/replay';
import { carriedInto } from '../sim/campaign/carriedInto';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { isOver, openBeat } from '../sim/table';
import type { World } from '../sim/world';
import { beatOf } from '../view/model/debriefTold';
import type { RoadHand } from '../view/model/fork';
import { optionTitle } from '../view/model/options';
import type { RoadGesture } from '../view/model/roadGesture';
import type { Hall } from './hall';
import { longestName } from './keeping';
import { engine, seatOf } from './roadRuns';

/** A kept run on its level, played again. */
export interface Opened {
  readonly kept: KeptRun;
  /** As its file has it: a reading is put in by whoever starts a World. */
  readonly file: Level;
  readonly replay: Extract<Replay, { ok: true }>;
}

/** What is kept of a new run beside its record. */
interface About extends Pick<Run, 'name' | 'past'> {
  /** Where its player comes to it. */
  readonly mode: string;
}

export interface NewRoads {
  /** The new run's place; nothing, and a note, where it could not be made or kept. `isPlayed`: to its end, by a rule. */
  readonly fork: (
    opened: Opened,
    wish: Extract<RoadGesture, { type: 'fork' }>,
  ) => { readonly run: string; readonly isPlayed: boolean } | undefined;
  readonly againstPast: (opened: Opened, seat: string, seed: number) => string | undefined;
}

const ruleOf = (by: Exclude<RoadHand, 'me'>, parent: GameRecord): PlayRule =>
  by === 'as-before' ? { by, parent } : { by };

/** In a fork of a class's run the other teams do again what they did, so far as they still can. */
function otherTeams(kept: KeptRun): KeptRun['past'] {
  const { seats } = kept.record;
  const other = Object.keys(seats).find((id) => seats[id] === 'person' && id !== seatOf(kept));
  return other === undefined ? undefined : { seat: other, record: kept.record };
}

export function makeRoads({ shelf, words, notes }: Hall): NewRoads {
  const tell = (key: string): undefined => void notes.add(words.peek().say(key));

  function keep(record: GameRecord, world: World, { mode, name, ...rest }: About): string | undefined {
    const run = shelf.freePlace();
    const taken = shelf.runs.peek().map((one) => one.name);
    const done = shelf.keep(run, {
      record,
      isOver: isOver(world),
      place: { mode, day: openBeat(world)?.date ?? world.level.to },
      name: freeName(name.slice(0, longestName - 6), taken, (one, n) =>
        words.peek().say('run.numbered', { name: one, n }),
      ),
      ...(world.ending !== undefined && { ending: world.ending }),
      ...rest,
    });
    if (done.ok) return run;
    tell(`storage.${done.problem}`);
    return tell('fork.not-kept');
  }

  function fork({ kept, file }: Opened, { command, option, by }: Extract<RoadGesture, { type: 'fork' }>) {
    const made = forkOf(kept.record, command, option, file, engine, kept.run);
    if (!made.ok) return tell(`fork.${made.problem.code}`);
    const beat = beatOf(file, made.beat);
    const title = beat ? optionTitle(words.peek(), beat, seatOf(kept), option) : option;
    const past = kept.past ?? otherTeams(kept);
    const about = { name: words.peek().say('fork.name', { option: title }), ...(past && { past }) };
    const isPlayed = by !== 'me';
    const played = isPlayed ? playOn(file, made.record, ruleOf(by, kept.record), engine) : made;
    if (!played.ok) return tell('fork.no-replay');
    const run = keep(played.record, played.world, { ...about, mode: isPlayed ? 'debriefing' : 'revealing' });
    return run === undefined ? undefined : { run, isPlayed };
  }

  function againstPast({ kept, file, replay }: Opened, seat: string, seed: number): string | undefined {
    const former = seatOf(kept);
    const { reading } = replay.record;
    const world = startWorld(carriedInto(file, kept.record.carried), {
      seed,
      reading,
      seats: { [seat]: 'person', [former]: 'person' },
    });
    const [one, other] = [seat, former].map((id) => words.peek().say(`country.${id}.name`));
    const name = words.peek().say('past.run-name', { seat: one ?? '', former: other ?? '' });
    return keep(recordOf(world, [], engine), world, {
      mode: 'briefing',
      name,
      past: { seat: former, record: kept.record },
    });
  }

  return { fork, againstPast };
}
