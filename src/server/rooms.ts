/** The rooms of this process. Validated before applied, appended and synced before acknowledged, and only then told to anybody. */
import type { Opening, Room, RoomCommand, RoomRefusal } from '../class/room';
import { startRoom, takeRoomCommand } from '../class/take';
import { readLine, readOpening, writeLine } from '../class/wire';
import type { Level } from '../sim/level';
import type { RoomLog } from './log';

export interface Rooms {
  readonly open: (code: string, opening: Opening, file: Level) => Promise<boolean>;
  /** The room as of now, from memory or from its log. */
  readonly find: (code: string) => Promise<Room | undefined>;
  /** Resolves when the command is kept, or refused. Rejects if it could not be kept: then the room is to be closed. */
  readonly take: (code: string, command: RoomCommand) => Promise<RoomRefusal | undefined>;
  readonly forget: (code: string) => void;
  /** When everything that was asked has been answered. */
  readonly settled: () => Promise<void>;
}

/** Told after the lines are kept. */
export type Heard = (code: string, before: Room, after: Room) => void;

interface Waiting {
  readonly command: RoomCommand;
  readonly done: (refusal: RoomRefusal | undefined) => void;
  readonly failed: (error: unknown) => void;
}

interface LiveRoom {
  room: Room;
  /** Lines of its log that are in `room`. */
  at: number;
  waiting: Waiting[];
  work: Promise<void> | undefined;
}

/** Another process that writes to the same room is met this often, at most, before giving up. */
const tries = 50;

const carriedOn = (room: Room, lines: readonly string[]): Room =>
  lines.reduce((now, line) => {
    const command = readLine(line);
    const taken = command && takeRoomCommand(now, command);
    if (!taken?.ok) throw new Error('a line of the log makes no sense');
    return taken.room;
  }, room);

/** A batch of commands upon a room: what is to be written, and what each is answered. */
function tried(start: Room, batch: readonly Waiting[]) {
  let room = start;
  const lines: string[] = [];
  const refusals = batch.map(({ command }) => {
    const taken = takeRoomCommand(room, command);
    if (!taken.ok) return taken.refusal;
    room = taken.room;
    lines.push(writeLine(command));
    return undefined;
  });
  return { room, lines, refusals };
}

/** @param levelOf the episode of that name, if there is one */
export function openRooms(log: RoomLog, levelOf: (id: string) => Level | undefined, heard: Heard): Rooms {
  const rooms = new Map<string, LiveRoom>();
  const loading = new Map<string, Promise<LiveRoom | undefined>>();

  async function load(code: string): Promise<LiveRoom | undefined> {
    const lines = await log.read(code, 0);
    const opening = lines && readOpening(lines[0] ?? '');
    const file = opening && levelOf(opening.level);
    if (!lines || !opening || !file || file.edition !== opening.edition) return undefined;
    const room = carriedOn(startRoom(file, opening), lines.slice(1));
    const live: LiveRoom = { room, at: lines.length, waiting: [], work: undefined };
    rooms.set(code, live);
    return live;
  }

  /** Two who ask for the same room at once must get the same one. */
  function loaded(code: string): Promise<LiveRoom | undefined> {
    const coming = loading.get(code) ?? load(code).finally(() => loading.delete(code));
    loading.set(code, coming);
    return coming;
  }

  async function catchUp(code: string, live: LiveRoom): Promise<void> {
    const lines = await log.read(code, live.at);
    if (!lines) throw new Error(`the log of room ${code} is gone`);
    live.room = carriedOn(live.room, lines);
    live.at += lines.length;
  }

  async function keep(code: string, live: LiveRoom, batch: readonly Waiting[]): Promise<void> {
    for (let n = 0; n < tries; n++) {
      const before = live.room;
      const { room, lines, refusals } = tried(before, batch);
      if (lines.length > 0 && !(await log.append(code, live.at, lines))) {
        await catchUp(code, live);
        continue;
      }
      live.room = room;
      live.at += lines.length;
      for (const [i, { done }] of batch.entries()) done(refusals[i]);
      if (lines.length > 0) heard(code, before, room);
      return;
    }
    throw new Error(`room ${code} is written to from too many sides`);
  }

  /** Everything that waits is kept by one write: a whole class that seals at once costs one sync of the disk. */
  async function work(code: string, live: LiveRoom): Promise<void> {
    while (live.waiting.length > 0) {
      const batch = live.waiting;
      live.waiting = [];
      await keep(code, live, batch).catch((error: unknown) => {
        // Memory and disk may differ now: the next who asks reads it from the disk.
        rooms.delete(code);
        for (const { failed } of [...batch, ...live.waiting.splice(0)]) failed(error);
      });
    }
    live.work = undefined;
  }

  async function find(code: string): Promise<Room | undefined> {
    const known = rooms.get(code);
    if (known && log.isShared && !known.work) {
      known.work = catchUp(code, known).finally(() => {
        known.work = undefined;
        if (known.waiting.length > 0) known.work = work(code, known);
      });
      await known.work;
    }
    return (known ?? (await loaded(code)))?.room;
  }

  async function take(code: string, command: RoomCommand): Promise<RoomRefusal | undefined> {
    const live = rooms.get(code) ?? (await loaded(code));
    if (!live) throw new Error(`no room ${code}`);
    return new Promise((done, failed) => {
      live.waiting.push({ command, done, failed });
      live.work ??= work(code, live);
    });
  }

  return {
    find,
    take,
    open: async (code, opening, file) => {
      if (!(await log.open(code, writeLine(opening)))) return false;
      rooms.set(code, { room: startRoom(file, opening), at: 1, waiting: [], work: undefined });
      return true;
    },
    forget: (code) => void rooms.delete(code),
    settled: async () => void (await Promise.allSettled([...rooms.values()].map((live) => live.work))),
  };
}
