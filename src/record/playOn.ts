/** A game played on from where it stands by a simple rule, on the same dice. */
import type { Command } from '../sim/command';
import type { Level } from '../sim/level';
import { isOver, openBeat } from '../sim/table';
import { waitingIn } from '../sim/take';
import type { World } from '../sim/world';
import {
  cabinetOption,
  type Deeds,
  deedsOf,
  mandateOf,
  opened,
  type Played,
  playedUntil,
  recordBy,
  withCommand,
  withMandate,
} from './deeds';
import type { Engine, GameRecord } from './record';
import { type ReplayProblem, replayRecord } from './replay';

/**
 * Who plays the seats held by persons from here on. As before: as they did in another run, word for word while it is still open to
 * them. History: as those governments did. What neither tells, their cabinets decide.
 */
export type PlayRule =
  | { readonly by: 'as-before'; readonly parent: GameRecord }
  | { readonly by: 'history' }
  | { readonly by: 'cabinet' };

export type PlayedOn =
  | { readonly ok: true; readonly record: GameRecord; readonly world: World }
  | { readonly ok: false; readonly problem: ReplayProblem };

/** What a rule would have the seats do in the open beat; those that it leaves silent follow their cabinets. */
type Wish = (world: World) => readonly Command[];

const inHistory: Wish = (world) =>
  waitingIn(world).flatMap((by): readonly Command[] => {
    const option = world.level.history[by]?.[openBeat(world)?.id ?? ''];
    return option === undefined ? [] : [{ do: 'decide', by, option }];
  });

const asIn =
  (deeds: Deeds): Wish =>
  (world) =>
    deeds.get(openBeat(world)?.id ?? '') ?? [];

/** The run that begins with `prefix` and is played to its end. Marks and checksum are those of the whole run. */
export function playOn(level: Level, prefix: GameRecord, rule: PlayRule, engine: Engine): PlayedOn {
  const begun = replayRecord(prefix, level, engine);
  if (!begun.ok) return begun;
  const before = rule.by === 'as-before' ? replayRecord(rule.parent, level, engine) : undefined;
  if (before && !before.ok) return before;
  const wish = before ? asIn(deedsOf(before)) : rule.by === 'history' ? inHistory : () => [];
  const aims = rule.by === 'as-before' ? [...prefix.commands, ...rule.parent.commands] : prefix.commands;
  const start = playedUntil(begun, begun.steps.length);
  const game = playedOut(start, wish, aims, deedsOf(begun), engine);
  return { ok: true, world: game.world, record: recordBy(game, engine, prefix.from) };
}

/** A game from its start with these deeds, so far as they are still open, cabinets deciding the rest. */
export const playDeeds = (first: World, deeds: Deeds, engine: Engine): World =>
  playedOut(opened(first), asIn(deeds), [...deeds.values()].flat(), new Map(), withoutMarks(engine)).world;

const withoutMarks = (engine: Engine): Engine => ({ ...engine, checksumOf: () => '' });

/** Plays on to the end, or to where no seat could do anything. `done` is what was done in the beat that is open already. */
function playedOut(start: Played, wish: Wish, aims: readonly Command[], done: Deeds, engine: Engine): Played {
  let game = start;
  while (!isOver(game.world)) {
    const here = done.get(openBeat(game.world)?.id ?? '') ?? [];
    const left = wish(game.world).filter((command) => !here.some((one) => isSame(one, command)));
    const next = beatPlayed(game, left, aims, engine);
    if (next.world.at === game.world.at) break;
    game = next;
  }
  return game;
}

const isSame = (a: Command, b: Command): boolean => JSON.stringify(a) === JSON.stringify(b);

function beatPlayed(start: Played, wished: readonly Command[], aims: readonly Command[], engine: Engine): Played {
  const { level, at } = start.world;
  const ready = (game: Played, { by }: Command): Played => withMandate(game, by, mandateOf(aims, level, by), engine);
  let game = start;
  for (const command of wished) {
    if (game.world.at !== at) break;
    const isAim = command.do === 'take-mandate';
    game = withCommand(isAim ? game : ready(game, command), command, engine);
  }
  if (game.world.at !== at) return game;
  for (const by of waitingIn(game.world)) {
    const command: Command = { do: 'decide', by, option: cabinetOption(game.world, by) };
    game = withCommand(ready(game, command), command, engine);
  }
  return game;
}
