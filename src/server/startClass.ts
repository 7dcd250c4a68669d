/** The class server: the game's files and its live rooms on one port. */
import http from 'node:http';
import { Server, type Socket } from 'socket.io';
import { type Answered, readAsk } from '../class/wire';
import type { Level } from '../sim/level';
import { type Doorkeeper, type Guest, meet } from './guest';
import { openLimit } from './limits';
import type { RoomLog } from './log';
import { isWelcome } from './origin';
import { openRooms } from './rooms';
import { strangerOf } from './secrets';
import { seat, tellAll, tellChange, tellGone } from './telling';

export interface ClassOptions {
  readonly port: number;
  readonly host: string;
  readonly log: RoomLog;
  readonly levelOf: (id: string) => Level | undefined;
  /** Answers requests for the files of the game. */
  readonly files: http.RequestListener;
  /** Other origins whose pages may open a room. */
  readonly friends: readonly string[];
  /** @param port the one that was taken */
  readonly addressesOf: (port: number) => readonly string[];
  readonly opened: (code: string, port: number) => void;
  /** Tells of what went wrong; a fault names no device. */
  readonly trouble: (error: unknown) => void;
  /** Joins this process with others. */
  readonly join?: (io: Server) => void;
  /** Milliseconds. */
  readonly now?: () => number;
}

export interface ClassServer {
  readonly port: number;
  /** Answers what was asked, then closes. */
  readonly close: () => Promise<void>;
  /** Throws away rooms past their time, as is done every minute. */
  readonly sweep: () => Promise<void>;
}

const limits = {
  /** Asks of one connection. */
  asks: { burst: 40, perSecond: 10 },
  openings: { burst: 40, perSecond: 1 / 20 },
  misses: { burst: 60, perSecond: 1 / 2 },
  /** What makes no sense, or comes too fast, from one connection before it is closed. */
  nonsense: { burst: 30, perSecond: 1 / 10 },
};

const minute = 60_000;

function listen(server: http.Server, port: number, host: string): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0 && port < 65_535) done(listen(server, port + 1, host));
      else failed(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

export async function startClass(options: ClassOptions): Promise<ClassServer> {
  const { log, levelOf, friends, trouble, now = Date.now } = options;
  const server = http.createServer(options.files);
  const port = await listen(server, options.port, options.host);
  const io = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: 4096,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    allowRequest: (request, decide) => decide(null, isWelcome(request, friends)),
  });
  options.join?.(io);
  const rooms = openRooms(log, levelOf, (code, before, after) => tellChange(io, code, before, after));
  const keeper: Doorkeeper = {
    rooms,
    levelOf,
    now,
    openings: openLimit(limits.openings, now),
    misses: openLimit(limits.misses, now),
    addresses: options.addressesOf(port),
    opened: (code) => options.opened(code, port),
  };
  const asks = openLimit(limits.asks, now);
  const nonsense = openLimit(limits.nonsense, now);

  async function answer(socket: Socket, who: string, raw: unknown): Promise<Answered> {
    const before: Guest | undefined = socket.data.guest;
    const ask = readAsk(raw);
    const code = ask ? 'too-fast' : 'bad-ask';
    if (!ask || !asks.try(socket.id)) {
      if (!nonsense.try(socket.id)) socket.disconnect(true);
      return { ok: false, refusal: { code } };
    }
    const { answer: said, guest } = await meet(keeper, who, before, ask);
    if (guest) {
      socket.data.guest = guest;
      await seat(socket, guest, before);
      const room = await rooms.find(guest.code);
      if (room) tellAll(socket, guest, room);
    }
    return said;
  }

  io.on('connection', (socket) => {
    const who = strangerOf(socket.handshake.address);
    // One ask after the other: who sits down and acts in one breath is seated when it acts.
    let turn: Promise<unknown> = Promise.resolve();
    socket.on('ask', (raw: unknown, reply: unknown) => {
      turn = turn
        .then(() => answer(socket, who, raw))
        .catch((error: unknown): Answered => {
          trouble(error);
          if (socket.data.guest) tellGone(io, socket.data.guest.code);
          return { ok: false, refusal: { code: 'broken' } };
        })
        .then((said) => void (typeof reply === 'function' && reply(said)));
    });
  });

  async function sweep(): Promise<void> {
    for (const code of await log.sweep()) {
      rooms.forget(code);
      tellGone(io, code);
    }
  }
  await sweep();
  const timer = setInterval(() => void sweep().catch(trouble), minute);

  async function close(): Promise<void> {
    clearInterval(timer);
    await rooms.settled();
    await io.close();
    await rooms.settled();
    await log.close();
  }
  return { port, close, sweep };
}
