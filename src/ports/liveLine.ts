/** The line to the class server: by WebSocket, or by plain requests where a school's filter lets nothing else through. */
import type { CrisisView, RoomView } from '../class/view';
import type { Answered, Ask } from '../class/wire';

export interface LiveEars {
  /** @param offset what to add to this device's clock to have the server's, in milliseconds */
  readonly room: (view: RoomView, offset: number) => void;
  readonly crisis: (view: CrisisView) => void;
  /** The seat was freed, or the room closed. */
  readonly gone: (why: string) => void;
  /** The line stands; after a break it has to be said again who we are. */
  readonly connected: () => void;
  /** It does not stand; it is tried again by itself. */
  readonly lost: () => void;
}

export interface LiveLine {
  /** Nothing if no answer came in time: then it is not known whether it was done. */
  readonly ask: (ask: Ask) => Promise<Answered | undefined>;
  readonly close: () => void;
}

/** As long as an answer may take, in milliseconds. */
const patience = 6000;

/** Opens the line to the server that the page came from. Its code is fetched only now. */
export async function openLine(ears: LiveEars): Promise<LiveLine> {
  const { io } = await import('socket.io-client');
  const socket = io({ reconnectionDelay: 300, reconnectionDelayMax: 1500, timeout: 5000 });
  socket.on('room', (view: RoomView, now: number) => ears.room(view, now - Date.now()));
  socket.on('crisis', ears.crisis);
  socket.on('gone', ears.gone);
  socket.on('connect', ears.connected);
  socket.on('disconnect', (why) => {
    ears.lost();
    // Sent away by the server, the line would not come back by itself.
    if (why === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', ears.lost);
  return {
    ask: async (ask) => {
      try {
        return (await socket.timeout(patience).emitWithAck('ask', ask)) as Answered;
      } catch {
        return undefined;
      }
    },
    close: () => void socket.close(),
  };
}
