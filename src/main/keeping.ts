/** Keeps the game as it is played: after every command and every step of the way, so that a reload loses nothing. */
import { effect, untracked } from '@preact/signals';
import { writeAssignment } from '../record/assignment';
import { freeName } from '../record/library';
import { type GameRecord, recordOf } from '../record/record';
import type { Game, Mode } from '../session/types';
import { checksumOf } from '../sim/checksum';
import { startWorld } from '../sim/start';
import { isOver, openBeat } from '../sim/table';
import { takeCommand } from '../sim/take';
import type { Words } from '../words/words';
import type { Hall } from './hall';
import type { Session } from './session';
import type { Shelf } from './shelf';

const engine = { startWorld, takeCommand, checksumOf };

/** Longer than this between two steps of the way, and the player was elsewhere: seconds. */
const longestThought = 300;
/** Signs of a name. */
export const longestName = 60;

/** The record of a game, made once for each length of its log: a step of the way adds nothing to it. */
function recorder(): (game: Game) => GameRecord {
  let last: { readonly log: Game['log']; readonly record: GameRecord } | undefined;
  return ({ world, log, from }) => {
    if (last?.log !== log) last = { log, record: { ...recordOf(world, log, engine), ...(from && { from }) } };
    return last.record;
  };
}

/** Whole seconds since the same run was last asked about. */
function stopwatch(): (run: string) => number {
  let last = { run: '', at: 0 };
  return (run) => {
    const now = Math.round(performance.now() / 1000);
    const passed = last.run === run ? Math.min(longestThought, now - last.at) : 0;
    last = { run, at: now };
    return passed;
  };
}

/** What the game itself calls a new run: who is led, and what for. */
export function nameOf({ world, seat }: Pick<Game, 'world' | 'seat'>, words: Words, shelf: Shelf): string {
  const mandate = `mandate.${seat}.${world.mandates[seat]}.title`;
  const wanted = words.say(words.has(mandate) ? 'archive.game-name' : 'archive.game-name.bare', {
    seat: words.say(`country.${seat}.name`),
    mandate: words.say(mandate),
  });
  const taken = shelf.runs.peek().map(({ name }) => name);
  return freeName(wanted.slice(0, longestName - 6), taken, (name, n) => words.say('archive.numbered', { name, n }));
}

/** Keeps what the session holds whenever it has moved on from what is kept. */
export function keepRuns({ state, send }: Session, { shelf, notes, words }: Hall): void {
  const record = recorder();
  const secondsOf = stopwatch();
  const isKept = ({ run, log }: Game, mode: Mode): boolean => {
    const kept = shelf.find(run);
    return kept?.place?.mode === mode && kept.record.commands.length === log.length;
  };
  /** Another page of this browser may play in the same place: neither may write over the other. */
  const homeOf = (game: Game): string => {
    if (!shelf.isTaken(game.run, record(game))) return game.run;
    notes.add(words.peek().say('archive.moved'));
    return shelf.freePlace();
  };
  const keep = (game: Game, mode: Mode): void => {
    const { world } = game;
    const home = homeOf(game);
    const done = shelf.keep(home, {
      isOver: isOver(world),
      record: record(game),
      place: { mode, day: openBeat(world)?.date ?? world.level.to },
      seconds: secondsOf(game.run),
      ...(!shelf.find(home) && { name: nameOf(game, words.peek(), shelf) }),
      ...(world.ending !== undefined && { ending: world.ending }),
      ...(game.assignment && { assignment: writeAssignment(game.assignment, world.level) }),
    });
    if (!done.ok) notes.add(words.peek().say(`storage.${done.problem}`));
    if (home !== game.run) send({ type: 'move', run: home });
  };
  effect(() => {
    const { game, mode } = state.value;
    if (!game || game.log.length === 0) return;
    untracked(() => isKept(game, mode) || keep(game, mode));
  });
}
