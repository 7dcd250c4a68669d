/**
 * A whole run in a link: `r1.1938-munich.1.` and the game packed into some dozens of signs. With its level and edition in plain text,
 * and two sums: one over every sign, one over the World at the end. Only its parent (`from`) is left at home, with the other runs.
 */
import type { Command } from '../sim/command';
import type { Level } from '../sim/level';
import { isOver } from '../sim/table';
import type { World } from '../sim/world';
import { opened, type Played, recordBy, withCommand } from './deeds';
import { bytesOf, crcBytes, numberOf, readBytes, writeBytes } from './packing/bytes';
import { type Coder, codeCommand, codeReading, coderFrom, coderInto, codeSeats, codeWord } from './packing/commands';
import { type Digit, packDigits, readDigits } from './packing/digits';
import type { Engine, GameRecord } from './record';
import { type ReplayProblem, replayRecord } from './replay';

/** Raised when the way of packing changes. */
const shareFormat = 1;
/** Many times a long game; more is not looked at. */
export const longestShare = 6000;

export type Shared =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ReplayProblem };

/** Words stand under `share.<code>`, with `level`, `edition` (the run's) and `here` (ours) in them. */
export interface ShareProblem {
  /** `parted`: whole and of this edition, but the game would go another way here. */
  readonly code: 'no-run' | 'too-long' | 'newer-format' | 'damaged' | 'unknown-level' | 'other-edition' | 'parted';
  readonly level?: string;
  readonly edition?: number;
  readonly here?: number;
}

export type ShareReading =
  | { readonly ok: true; readonly record: GameRecord; readonly level: Level; readonly world: World }
  | { readonly ok: false; readonly problem: ShareProblem };

/** The text for a link, of a run that this edition replays. All its signs may stand after a `#` as they are. */
export function writeShare(record: GameRecord, level: Level, engine: Engine): Shared {
  const replay = replayRecord(record, level, engine);
  if (!replay.ok) return replay;
  if (record.carried) return { ok: false, problem: { code: 'on-road' } };
  const digits: Digit[] = [];
  const { seed, reading, seats, commands, checksum } = replay.record;
  const code = coderInto(digits);
  codeWord(code, seed);
  codeReading(code, level, reading);
  codeSeats(code, level, seats);
  for (const [n, command] of commands.entries()) codeCommand(code, replay.steps[n - 1]?.world ?? replay.first, command);
  if (!isOver(replay.world)) codeCommand(code, replay.world);
  codeWord(code, Number.parseInt(checksum, 16));
  const head = `r${shareFormat}.${level.id}.${level.edition}.`;
  const bytes = bytesOf(packDigits(digits));
  return { ok: true, text: head + writeBytes([...bytes, ...crcBytes([...signsOf(head), ...bytes])]) };
}

const signsOf = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));

const shape = /(?:^|[^\w.-])(r(\d{1,3})\.([a-z0-9-]{1,60})\.(\d{1,4})\.)([\w-]*)/;

/** Id of the level that a link's run was played on; undefined where there is no run in the text. */
export const levelOfShare = (text: string): string | undefined =>
  text.length > longestShare ? undefined : shape.exec(text)?.[3];

const failed = (problem: ShareProblem): ShareReading => ({ ok: false, problem });

/** A run from a link, or from any text that holds one. Never another run than was shared: any doubt is a problem. */
export function readShare(text: string, levels: readonly Level[], engine: Engine): ShareReading {
  if (text.length > longestShare) return failed({ code: 'too-long' });
  const [, head = '', format, id = '', edition, payload = ''] = shape.exec(text) ?? [];
  if (head === '') return failed({ code: 'no-run' });
  if (Number(format) > shareFormat) return failed({ code: 'newer-format' });
  const number = wholeNumber(head, payload);
  if (number === undefined) return failed({ code: 'damaged' });
  const level = levels.find((one) => one.id === id);
  const told = { level: id, edition: Number(edition) };
  if (!level) return failed({ code: 'unknown-level', ...told });
  if (level.edition !== told.edition) return failed({ code: 'other-edition', ...told, here: level.edition });
  return unpacked(number, level, engine) ?? failed({ code: 'parted', ...told });
}

/** What is packed, if the sum over all signs is right. */
function wholeNumber(head: string, payload: string): bigint | undefined {
  const all = readBytes(payload) ?? [];
  const [bytes, sum] = [all.slice(0, -4), all.slice(-4)];
  const isWhole = all.length > 4 && crcBytes([...signsOf(head), ...bytes]).every((byte, n) => byte === sum[n]);
  return isWhole ? numberOf(bytes) : undefined;
}

function unpacked(number: bigint, level: Level, engine: Engine): ShareReading | undefined {
  const digits = readDigits(number);
  const code = coderFrom(digits);
  const [seed, reading, seats] = [codeWord(code), codeReading(code, level), codeSeats(code, level)];
  const game = playedBy(code, opened(engine.startWorld(level, { seed, reading, seats })), engine);
  const record = game && recordBy(game, engine);
  const isSame = record?.checksum === (codeWord(code) >>> 0).toString(16).padStart(8, '0');
  return game && record && isSame && digits.isEmpty() ? { ok: true, record, level, world: game.world } : undefined;
}

/** The game played forward as it is read; undefined when it does what cannot be done. */
function playedBy(code: Coder, start: Played, engine: Engine): Played | undefined {
  let game = start;
  while (!isOver(game.world)) {
    const command: Command | undefined = codeCommand(code, game.world);
    if (!command) break;
    const next = withCommand(game, command, engine);
    if (next === game) return undefined;
    game = next;
  }
  return game;
}
