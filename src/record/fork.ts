/** From any past decision, the same seed and another choice: the dice are keyed, so the fork differs only by what the choice caused. */
import { carriedInto } from '../sim/campaign/carriedInto';
import type { Command, Refusal } from '../sim/command';
import type { Level } from '../sim/level';
import { refusalOf } from '../sim/refusal';
import { openBeat } from '../sim/table';
import type { World } from '../sim/world';
import { opened, type Played, playedUntil, recordBy, withCommand } from './deeds';
import { type PlayedOn, playOn } from './playOn';
import type { Engine, GameRecord } from './record';
import { type ReplayProblem, type ReplayStep, replayRecord } from './replay';

/** Where a run is forked: the number of the command that decided, from 0, or the id of the beat (its first decision). */
export type ForkPoint = number | string;

/** Words stand under `fork.<code>`, those of a run that cannot be replayed under `record.<code>`. */
export type ForkProblem =
  | { readonly code: 'no-decision' }
  | { readonly code: 'refused'; readonly beat: string; readonly refusal: Refusal }
  | { readonly code: 'no-replay'; readonly problem: ReplayProblem };

export type Forked =
  | {
      readonly ok: true;
      /** The run up to and with the decision made anew: to be taken up by a person, or played on by a rule. */
      readonly record: GameRecord;
      readonly world: World;
      /** Id of the beat where it parts. */
      readonly beat: string;
    }
  | { readonly ok: false; readonly problem: ForkProblem };

const failed = (problem: ForkProblem): Forked => ({ ok: false, problem });

/**
 * The beginning of `record` up to a past decision, and there another option.
 * @param run the forked run's place in the library, kept in the fork as `from`
 */
export function forkOf(
  record: GameRecord,
  at: ForkPoint,
  option: string,
  level: Level,
  engine: Engine,
  run?: string,
): Forked {
  const replay = replayRecord(record, level, engine);
  if (!replay.ok) return failed({ code: 'no-replay', problem: replay.problem });
  const { steps, first } = replay;
  const before = (n: number): World => steps[n - 1]?.world ?? first;
  const n = typeof at === 'number' ? at : steps.findIndex((step, i) => isDecisionIn(step, before(i), at));
  const own = steps[n]?.command;
  if (own?.do !== 'decide') return failed({ code: 'no-decision' });
  const beat = openBeat(before(n))?.id ?? '';
  const decision: Command = own.option === option ? own : { do: 'decide', by: own.by, option };
  const refusal = refusalOf(before(n), decision);
  if (refusal) return failed({ code: 'refused', beat, refusal });
  const fork = withCommand(playedUntil(replay, n), decision, engine);
  return {
    ok: true,
    world: fork.world,
    beat,
    record: recordBy(fork, engine, run === undefined ? undefined : { run, beat }),
  };
}

const isDecisionIn = ({ command }: ReplayStep, before: World, beat: string): boolean =>
  command.do === 'decide' && openBeat(before)?.id === beat;

/** The same seats on the same dice, doing what their governments did: history's line, to be set beside a run. */
export function historyBeside(record: GameRecord, level: Level, engine: Engine): PlayedOn {
  const { seed, reading, seats, carried } = record;
  const aims = record.commands.filter((command) => command.do === 'take-mandate');
  const first = opened(engine.startWorld(carriedInto(level, carried), { seed, reading, seats }));
  const begun = aims.reduce<Played>((game, aim) => withCommand(game, aim, engine), first);
  return playOn(level, recordBy(begun, engine), { by: 'history' }, engine);
}
