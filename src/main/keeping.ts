/** Keeps the game as it is played: after every command and every step of the way, so that a reload loses nothing. */
import { effect, untracked } from '@preact/signals';
import { type GameRecord, recordOf } from '../record/record';
import type { Game, Mode } from '../session/types';
import { checksumOf } from '../sim/checksum';
import { startWorld } from '../sim/start';
import { isOver, openBeat } from '../sim/table';
import { takeCommand } from '../sim/take';
import type { Hall } from './hall';
import type { Session } from './session';

const engine = { startWorld, takeCommand, checksumOf };

/** The record of a game, made once for each length of its log: a step of the way adds nothing to it. */
function recorder(): (game: Game) => GameRecord {
  let last: { readonly log: Game['log']; readonly record: GameRecord } | undefined;
  return ({ world, log }) => {
    if (last?.log !== log) last = { log, record: recordOf(world, log, engine) };
    return last.record;
  };
}

/** Keeps what the session holds whenever it has moved on from what is kept. */
export function keepRuns({ state }: Session, { shelf, notes, words }: Hall): void {
  const record = recorder();
  const isKept = ({ run, log }: Game, mode: Mode): boolean => {
    const kept = shelf.find(run);
    return kept?.place?.mode === mode && kept.record.commands.length === log.length;
  };
  const keep = (game: Game, mode: Mode): void => {
    const { world, run } = game;
    const place = { mode, day: openBeat(world)?.date ?? world.level.to };
    const done = shelf.keep(run, { isOver: isOver(world), record: record(game), place });
    if (!done.ok) notes.add(words.peek().say(`storage.${done.problem}`));
  };
  effect(() => {
    const { game, mode } = state.value;
    if (!game || game.log.length === 0) return;
    untracked(() => isKept(game, mode) || keep(game, mode));
  });
}
