/** What a device may ask of the server, and what it is answered. Nothing that comes in is believed before it has been read here. */
import * as v from 'valibot';
import { commandShape, limits } from '../record/shape';
import type { CountryId } from '../sim/act';
import type { Command } from '../sim/command';
import type { Opening, Pace, RoomCommand, RoomRefusal } from './room';

/** A team's command; whose it is, the connection says. */
type Unsigned<One> = One extends Command ? Omit<One, 'by'> : never;
export type TeamAct = Unsigned<Command>;

type Untimed<One> = One extends Pace ? Omit<One, 'at'> : never;
/** What a teacher asks; when, the server's clock says. */
export type PaceAsked = Untimed<Pace>;

export type Ask =
  | { readonly ask: 'open'; readonly level: string; readonly reading: string }
  /** Look on, before taking a seat or instead of it. */
  | { readonly ask: 'look'; readonly code: string }
  | { readonly ask: 'take-seat'; readonly seat: CountryId }
  /** Another device of a team, with the word that stands on the first. */
  | { readonly ask: 'join-team'; readonly seat: CountryId; readonly word: string }
  /** Back again, with the key that was given. */
  | { readonly ask: 'resume'; readonly code: string; readonly key: string }
  | { readonly ask: 'act'; readonly command: TeamAct }
  | { readonly ask: 'pace'; readonly pace: PaceAsked };

/** Words stand under `live.refusal.<code>`, those of the rules under `refusal.<code>`. */
export type AskRefusal =
  | RoomRefusal
  | {
      readonly code: 'bad-ask' | 'too-fast' | 'no-room' | 'wrong-word' | 'wrong-key' | 'no-episode' | 'full' | 'broken';
    };

export interface Granted {
  readonly ok: true;
  readonly code?: string;
  /** Proves a seat, or the teacher's desk, after a reload. */
  readonly key?: string;
  readonly word?: string;
  readonly seat?: CountryId;
  readonly as?: 'teacher' | 'team';
  /** Where other devices find this server. */
  readonly addresses?: readonly string[];
}

export type Answered = Granted | { readonly ok: false; readonly refusal: AskRefusal };

const text = v.pipe(v.string(), v.maxLength(limits.id));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600));
const moment = v.pipe(v.number(), v.minValue(0));

const paceShape = v.variant('do', [
  v.object({ do: v.picklist(['go-on', 'extend']), minutes }),
  v.object({ do: v.picklist(['freeze', 'thaw', 'reveal']) }),
  v.object({ do: v.literal('free-seat'), seat: country }),
]);

const askShape = v.variant('ask', [
  v.object({ ask: v.literal('open'), level: text, reading: text }),
  v.object({ ask: v.literal('look'), code: text }),
  v.object({ ask: v.literal('take-seat'), seat: country }),
  v.object({ ask: v.literal('join-team'), seat: country, word: text }),
  v.object({ ask: v.literal('resume'), code: text, key: text }),
  v.object({ ask: v.literal('act'), command: v.looseObject({}) }),
  v.object({ ask: v.literal('pace'), pace: paceShape }),
]);

/** An ask from outside, which may be any thing at all. The command in it is read by `readAct`, when it is known whose it is. */
export function readAsk(raw: unknown): Ask | undefined {
  const read = v.safeParse(askShape, raw);
  return read.success ? (read.output as Ask) : undefined;
}

/** A team's command, signed with its own seat whatever was written there. */
export function readAct(raw: TeamAct, by: CountryId): Command | undefined {
  const read = v.safeParse(commandShape, { ...raw, by });
  return read.success ? read.output : undefined;
}

const sum = v.pipe(v.string(), v.maxLength(128));

const openingShape: v.GenericSchema<unknown, Opening> = v.object({
  do: v.literal('open'),
  level: text,
  edition: v.number(),
  reading: text,
  seed: v.number(),
  at: moment,
  key: sum,
});

const roomCommandShape: v.GenericSchema<unknown, RoomCommand> = v.variant('do', [
  v.object({ do: v.literal('take-seat'), seat: country, key: sum, word: sum }),
  v.object({ do: v.literal('join-team'), seat: country, key: sum }),
  v.object({ do: v.literal('act'), command: commandShape }),
  v.object({ do: v.picklist(['go-on', 'extend']), at: moment, minutes }),
  v.object({ do: v.picklist(['freeze', 'thaw']), at: moment }),
  v.object({ do: v.literal('reveal') }),
  v.object({ do: v.literal('free-seat'), seat: country }),
]);

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Lines of a room's log. Nothing where one makes no sense: then the log is another program's, or damaged. */
export function readOpening(line: string): Opening | undefined {
  const read = v.safeParse(openingShape, parsed(line));
  return read.success ? read.output : undefined;
}

export function readLine(line: string): RoomCommand | undefined {
  const read = v.safeParse(roomCommandShape, parsed(line));
  return read.success ? read.output : undefined;
}

export const writeLine = (line: Opening | RoomCommand): string => JSON.stringify(line);
