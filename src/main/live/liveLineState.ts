/** What is known of a live room on this device: the line, the frames that came, and who we are in it. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { CrisisView, RoomView } from '../../class/view';
import type { Ask, Granted } from '../../class/wire';
import { type LiveLine, openLine } from '../../ports/liveLine';
import type { LiveState } from '../../view/model/live';

/** The room and the crisis as of the same moment. */
export interface Told {
  readonly room: RoomView;
  readonly crisis: CrisisView;
  /** The crisis before the last reveal; of a page that has just come, the same. */
  readonly before: CrisisView;
}

export interface LiveWire {
  readonly state: ReadonlySignal<LiveState>;
  readonly told: ReadonlySignal<Told | undefined>;
  /** Asks, and notes a refusal; the answer only if it was granted. */
  readonly ask: (ask: Ask) => Promise<Granted | undefined>;
  readonly setCode: (code: string) => void;
  /** Forgets what it was told, as when a seat is lost. */
  readonly clear: (gone?: string) => void;
  readonly close: () => void;
}

const quiet: LiveState = { line: 'connecting', code: '', offset: 0 };

const without = ({ refusal: _old, ...state }: LiveState): LiveState => state;

/** @param met called whenever the line stands: then it has to be said who we are */
export function openWire(met: (wire: LiveWire) => void): LiveWire {
  const state = signal<LiveState>(quiet);
  const told = signal<Told | undefined>(undefined);
  const crisis = signal<CrisisView | undefined>(undefined);
  let line: LiveLine | undefined;
  let isClosed = false;
  let hasStood = false;

  /** A reveal comes in two frames; the page turns when both are here. */
  const join = (): void => {
    const { room } = state.peek();
    const now = crisis.peek();
    if (!room || !now || room.round !== now.world.past.length) return;
    const last = told.peek();
    const isOlder = last && last.crisis.seat === now.seat;
    const before = !isOlder ? now : last.room.round < room.round ? last.crisis : last.before;
    told.value = { room, crisis: now, before };
  };
  const set = (change: Partial<LiveState>): void => {
    state.value = { ...state.peek(), ...change };
  };

  const wire: LiveWire = {
    state,
    told,
    setCode: (code) => set({ code }),
    ask: async (ask) => {
      const said = await line?.ask(ask);
      state.value = without(state.peek());
      if (said?.ok) return said;
      if (said) set({ refusal: said.refusal });
      return undefined;
    },
    clear: (gone) =>
      batch(() => {
        const { line: now, code, offset, refusal } = state.peek();
        state.value = { line: now, code, offset, ...(refusal && { refusal }), ...(gone !== undefined && { gone }) };
        crisis.value = undefined;
        told.value = undefined;
      }),
    close: () => {
      isClosed = true;
      line?.close();
    },
  };

  const ears = {
    room: (room: RoomView, offset: number) =>
      batch(() => {
        set({ room, offset });
        join();
      }),
    crisis: (view: CrisisView) =>
      batch(() => {
        crisis.value = view;
        join();
      }),
    gone: (why: string) => wire.clear(why),
    connected: () => {
      hasStood = true;
      set({ line: 'online' });
      met(wire);
    },
    lost: () => set({ line: hasStood ? 'lost' : 'absent' }),
  };
  openLine(ears).then(
    (opened) => {
      line = opened;
      if (isClosed) opened.close();
    },
    () => ears.lost(),
  );
  return wire;
}
