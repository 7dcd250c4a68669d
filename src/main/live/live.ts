/** The pages of a live room. They lie over the session, which stays as it is; the World stays with the server. */
import { batch, computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { TeamAct } from '../../class/wire';
import { openStorage } from '../../ports/storage';
import type { Gesture } from '../../view/model/gesture';
import type { LiveGesture } from '../../view/model/liveGesture';
import { stepBack, stepOn, type Walked } from '../../view/model/liveStep';
import { firstLook, type Look } from '../../view/model/look';
import { nextLook } from '../../view/model/nextLook';
import type { Scene } from '../../view/model/scene';
import type { ScreenModel } from '../../view/model/screen';
import type { Extras } from '../../view/model/screenOf';
import type { QrModel } from '../../view/model/shareModel';
import { covers, type Episode } from '../episodes';
import type { Hall } from '../hall';
import type { RoadsRoom } from '../roads';
import type { Session } from '../session';
import { qrOf } from '../travelling';
import type { Ways } from '../ways';
import { type LiveKeys, openLiveKeys } from './liveKeys';
import { type LiveWire, openWire } from './liveLineState';
import { keepClassRun } from './liveRun';
import { type LiveGiven, liveScene, liveScreen, liveStep, placeOfTeam, teamGame } from './liveScreens';

export interface LiveRoom {
  /** The page that is open, if one is. */
  readonly screenWith: (extras: Extras) => ScreenModel | undefined;
  readonly scene: ReadonlySignal<Scene | undefined>;
  readonly hash: ReadonlySignal<string | undefined>;
  /** What is shown, for whoever tests the page. */
  readonly mode: ReadonlySignal<string | undefined>;
  /** True if the address is one of its pages; any other closes it. */
  readonly toHash: (hash: string) => boolean;
  /** True if the gesture was for the open page. */
  readonly take: (gesture: Gesture) => boolean;
}

interface Place {
  readonly page: 'room' | 'board';
  readonly code: string;
}

const placeOf = (hash: string): Place | undefined => {
  if (hash === '/board') return { page: 'board', code: '' };
  const [, code = ''] = /^\/room(?:\/([A-Za-z0-9]{5}))?$/.exec(hash) ?? [];
  return hash === '/room' || code !== '' ? { page: 'room', code: code.toUpperCase() } : undefined;
};

/** A team's command; nothing for gestures that are none. */
function actOf(gesture: Gesture): TeamAct | undefined {
  switch (gesture.type) {
    case 'take-mandate':
      return { do: 'take-mandate', mandate: gesture.mandate };
    case 'sound':
      return { do: 'sound', sounding: gesture.sounding };
    case 'forecast':
      return { do: 'forecast', percent: gesture.percent };
    case 'seal': {
      const { option, paper } = gesture;
      return { do: 'decide', option, ...(paper !== undefined && { paper }) };
    }
    default:
      return undefined;
  }
}

const isLive = (gesture: Gesture): gesture is LiveGesture => gesture.type.startsWith('live-');

export function openLive(hall: Hall, session: Session, look: Signal<Look>, ways: Ways, roads: RoadsRoom): LiveRoom {
  const { store, address, words, settings, sentences } = hall;
  const keys: LiveKeys = openLiveKeys(
    openStorage(() => window.sessionStorage),
    store,
  );
  const place = signal<Place | undefined>(undefined);
  const wire = signal<LiveWire | undefined>(undefined);
  const episode = signal<Episode | undefined>(undefined);
  const walked = signal<Walked | undefined>(undefined);
  const word = signal<string | undefined>(undefined);
  const addresses = signal<readonly string[]>([]);
  const isTeacher = signal(false);
  const isLookingOn = signal(false);
  const qr = signal<QrModel | undefined>(undefined);
  const run = signal<string | undefined>(undefined);
  let turn: Promise<void> = Promise.resolve();

  const doorAddress = computed(
    () =>
      addresses.value[0] ??
      address
        .linkTo('')
        .replace(/[?#].*$/, '')
        .replace(/\/$/, ''),
  );
  const codeNow = computed(() => wire.value?.state.value.code ?? '');

  const given = computed((): LiveGiven | undefined => {
    const [here, now] = [place.value, wire.value];
    if (!here || !now) return undefined;
    const told = now.told.value;
    const file = episode.value?.level;
    return {
      page: isLookingOn.value ? 'board' : here.page,
      state: now.state.value,
      door: { code: codeNow.value, address: `${doorAddress.value}/#/room`, ...(qr.value && { qr: qr.value }) },
      isTeacher: isTeacher.value,
      isKept: run.value !== undefined,
      covers,
      ...(told && { told }),
      ...(file && { file }),
      ...(walked.value && { walked: walked.value }),
      ...(word.value !== undefined && { word: word.value }),
    };
  });

  /** Says to the server who we are, as often as the line comes to stand. */
  async function introduce(line: LiveWire): Promise<void> {
    const here = place.peek();
    if (!here) return;
    const known = here.page === 'board' ? keys.board() : keys.seat(codeNow.peek() || here.code);
    if (known) {
      const back = await line.ask({ ask: 'resume', code: known.code, key: known.key });
      if (back) return settle(line, known.code, back.as === 'teacher', known.word, back.addresses ?? known.addresses);
      if (line.state.peek().refusal?.code === 'wrong-key' || line.state.peek().refusal?.code === 'no-room') {
        if (here.page === 'board') keys.forgetBoard();
        else keys.forgetSeat(known.code);
      }
    }
    const code = codeNow.peek() || here.code;
    if (here.page === 'room' && code !== '') await lookIn(line, code);
  }

  function settle(
    line: LiveWire,
    code: string,
    asTeacher: boolean,
    itsWord: string | undefined,
    where: readonly string[] | undefined,
  ): void {
    batch(() => {
      line.setCode(code);
      isTeacher.value = asTeacher;
      word.value = itsWord;
      if (where) addresses.value = where;
    });
  }

  async function lookIn(line: LiveWire, code: string): Promise<void> {
    const found = await line.ask({ ask: 'look', code });
    if (found?.code !== undefined) settle(line, found.code, false, undefined, undefined);
    else line.setCode(code);
  }

  async function openRoom(line: LiveWire, level: string): Promise<void> {
    const opened = await line.ask({ ask: 'open', level, reading: 'between' });
    if (opened?.code === undefined || opened.key === undefined) return;
    const { code, key } = opened;
    keys.keepBoard({ code, key, ...(opened.addresses && { addresses: opened.addresses }) });
    settle(line, code, true, undefined, opened.addresses);
  }

  async function sitDown(line: LiveWire, gesture: Extract<LiveGesture, { type: 'live-take-seat' | 'live-join-team' }>) {
    const { seat } = gesture;
    const said =
      gesture.type === 'live-take-seat'
        ? await line.ask({ ask: 'take-seat', seat })
        : await line.ask({ ask: 'join-team', seat, word: gesture.word });
    if (said?.code === undefined || said.key === undefined) return;
    keys.keepSeat({ code: said.code, key: said.key, ...(said.word !== undefined && { word: said.word }) });
    settle(line, said.code, false, said.word, undefined);
  }

  /** A wish that was refused leaves its draft as it was. */
  async function send(line: LiveWire, command: TeamAct, gesture: Gesture): Promise<void> {
    if (await line.ask({ ask: 'act', command })) look.value = nextLook(look.peek(), gesture);
  }

  /** The way through a round is the team's own. */
  function walk(isOn: boolean): void {
    const now = given.peek();
    const game = now && teamGame(now);
    const at = now && game && placeOfTeam(now, game);
    const step = now && liveStep(now);
    if (!at || !step) return;
    const next = isOn ? stepOn(at, step) : stepBack(at, step);
    walked.value = { phase: at.phase, round: at.world.past.length, step: next };
  }

  function forget(): void {
    if (place.peek()?.page === 'board') keys.forgetBoard();
    else keys.forgetSeat(codeNow.peek());
    close();
  }

  async function toRun(to: 'run' | 'watch' | 'compare'): Promise<void> {
    const kept = run.peek();
    if (kept === undefined) return;
    if (to === 'run') await ways.toRun(kept);
    else if (to === 'watch') await roads.toPlace({ to, run: kept });
    else await roads.toPlace({ to, roads: [kept, 'history'] });
    close(true);
  }

  function takeLive(line: LiveWire, gesture: LiveGesture): void {
    switch (gesture.type) {
      case 'live-open':
        return void openRoom(line, gesture.level);
      case 'live-look':
        return void lookIn(line, gesture.code);
      case 'live-take-seat':
      case 'live-join-team':
        return void sitDown(line, gesture);
      case 'live-look-on':
        isLookingOn.value = gesture.isOn;
        return;
      case 'live-pace':
        return void line.ask({ ask: 'pace', pace: gesture.pace });
      case 'live-run':
        return void toRun(gesture.to);
      case 'live-forget':
        forget();
    }
  }

  function takeTurn(line: LiveWire, gesture: Gesture): void {
    const command = actOf(gesture);
    const isStep = gesture.type === 'go-on' || gesture.type === 'go-back';
    // What is said and gone on from in one breath is answered first.
    if (command) turn = turn.then(() => send(line, command, gesture));
    else if (isStep) turn = turn.then(() => walk(gesture.type === 'go-on'));
    if (!command) look.value = nextLook(look.peek(), gesture);
  }

  function take(gesture: Gesture): boolean {
    const line = wire.peek();
    if (!line) return false;
    const isAway = leavesFor.has(gesture.type);
    if (isLive(gesture)) takeLive(line, gesture);
    else if (isAway || gesture.type === 'leave') close();
    else takeTurn(line, gesture);
    return !isAway;
  }

  /** @param isMovingOn the next page has its words already */
  function close(isMovingOn = false): void {
    const line = wire.peek();
    batch(() => {
      if (!isMovingOn && !session.state.peek().level) sentences.value = {};
      place.value = undefined;
      wire.value = undefined;
      episode.value = undefined;
      walked.value = undefined;
      word.value = undefined;
      isTeacher.value = false;
      isLookingOn.value = false;
      run.value = undefined;
      look.value = firstLook;
    });
    line?.close();
  }

  function toHash(hash: string): boolean {
    const wanted = placeOf(hash);
    if (place.peek()) {
      // The page's own anchors lead nowhere else.
      if (hash === 'main') return true;
      close();
    }
    if (!wanted) return false;
    place.value = wanted;
    wire.value = openWire((line) => void introduce(line));
    if (wanted.code !== '') wire.value.setCode(wanted.code);
    return true;
  }

  // The room says which episode it plays; its words are fetched when that is known.
  effect(() => {
    const level = wire.value?.state.value.room?.level;
    if (level === undefined || untracked(() => episode.value?.level.id) === level) return;
    void ways.fetchEpisode(level).then((fetched) => {
      if (!fetched || !place.peek()) return;
      const { level: open } = session.state.peek();
      batch(() => {
        if (open && open.id !== fetched.level.id) session.send({ type: 'leave' });
        sentences.value = fetched.sentences;
        episode.value = fetched;
      });
    });
  });
  effect(() => {
    const link = place.value && codeNow.value !== '' ? `${doorAddress.value}/#/room/${codeNow.value}` : undefined;
    if (link === undefined) return;
    void qrOf(link).then((picture) => {
      qr.value = picture;
    });
  });
  effect(() => {
    const { record, seat } = wire.value?.told.value?.crisis ?? {};
    const opened = episode.value;
    if (!record || !opened) return;
    untracked(() => {
      run.value ??= keepClassRun(hall, opened, record, seat);
    });
  });
  // A seat that was freed has to be chosen anew.
  effect(() => {
    const line = wire.value;
    if (line?.state.value.gone !== 'freed') return;
    untracked(() => keys.forgetSeat(codeNow.peek()));
  });

  const mode = computed(() => {
    const now = given.value;
    if (!now) return undefined;
    return liveStep(now) ?? (now.page === 'board' ? 'board' : 'live');
  });
  const hash = computed(() => {
    const here = place.value;
    if (!here) return undefined;
    if (here.page === 'board') return '/board';
    return codeNow.value === '' ? '/room' : `/room/${codeNow.value}`;
  });
  return {
    screenWith: (extras) => given.value && liveScreen(given.value, settings.value, words.value, extras),
    scene: computed(() => given.value && liveScene(given.value, words.value, look.value)),
    hash,
    mode,
    toHash,
    take,
  };
}

/** Gestures that lead away from the room's pages. */
const leavesFor: ReadonlySet<Gesture['type']> = new Set(['open-episode', 'resume-run', 'play-lent']);
