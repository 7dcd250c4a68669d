/** From what a device was told of its room to the page that shows it. */
import type { CrisisView } from '../../class/view';
import type { Game, Mode } from '../../session/types';
import type { Level } from '../../sim/level';
import { levelUnder } from '../../sim/start';
import type { World } from '../../sim/world';
import { type BoardDoor, openingBoard, roomBoard } from '../../view/model/board';
import type { Cover } from '../../view/model/episodes';
import { joiningScreen, type LiveState, overScreen, stripModel, waitingScreen } from '../../view/model/live';
import { type LivePlace, type LiveStep, stepNow, type Walked } from '../../view/model/liveStep';
import type { Look } from '../../view/model/look';
import { optionTitle } from '../../view/model/options';
import type { Scene } from '../../view/model/scene';
import type { Screen, ScreenModel } from '../../view/model/screen';
import { type Extras, sceneOf, screenOf } from '../../view/model/screenOf';
import type { Settings } from '../../view/model/settings';
import type { Words } from '../../words/words';
import type { Told } from './liveLineState';

/** Everything a live page is made from. */
export interface LiveGiven {
  readonly page: 'room' | 'board';
  readonly state: LiveState;
  readonly told?: Told;
  /** As its file has it; the room's, once it has been fetched. */
  readonly file?: Level;
  readonly walked?: Walked;
  readonly word?: string;
  readonly door: BoardDoor;
  readonly isTeacher: boolean;
  readonly isKept: boolean;
  readonly covers: readonly Cover[];
}

/** The World as this device has it, on its own copy of the level. */
function worldOf({ told, file }: LiveGiven, { world }: CrisisView): World | undefined {
  if (!told || !file) return undefined;
  const reading = file.readings.find(({ id }) => id === told.room.reading);
  const others = told.room.seats
    .filter(({ hasDecided }) => hasDecided)
    .map(({ seat }) => [seat, { option: '' }] as const);
  // That others have sealed is known, what is not.
  const sealed = { ...Object.fromEntries(others), ...world.sealed };
  return { ...world, level: levelUnder(file, reading), sealed };
}

/** A team's crisis as a game of its own, of which only its part is known. */
export function teamGame(given: LiveGiven): Game | undefined {
  const seat = given.told?.crisis.seat;
  const world = given.told && worldOf(given, given.told.crisis);
  const before = given.told && worldOf(given, given.told.before);
  if (seat === undefined || !world || !before) return undefined;
  const unanswered = unansweredOf(world, before);
  return { run: 'class', seat, world, before, log: [], happenings: [], ...(unanswered && { unanswered }) };
}

/** What the answer moved, put back as it stood: a team's copy hides too much to be played again. */
function unansweredOf(world: World, before: World): World | undefined {
  const { answer, ...last } = world.past.at(-1) ?? {};
  if (!answer || !('beat' in last) || before.past.length === world.past.length) return undefined;
  const { outcome: _outcome, ending: _ending, ...rest } = world;
  const { lastMove: _move, entered: _entered, ...crisis } = world.crisis;
  const { progress, attacked, lastMove, entered } = before.crisis;
  return {
    ...rest,
    at: world.level.beats.findIndex(({ id }) => id === last.beat),
    crisis: { ...crisis, progress, attacked, ...(lastMove && { lastMove }), ...(entered && { entered }) },
    past: [...world.past.slice(0, -1), last],
  };
}

export function placeOfTeam({ told }: LiveGiven, { seat, world }: Game): LivePlace | undefined {
  if (!told) return undefined;
  const hasSay = told.room.seats.some((one) => one.seat === seat && one.hasSay);
  // That a seat of another is sealed says nothing about this one.
  const sealed = Object.fromEntries(Object.entries(world.sealed).filter(([id]) => id === seat));
  return { phase: told.room.phase, seat, world: { ...world, sealed }, hasSay };
}

/** Where a team's page stands; nothing on pages that are no team's. */
export function liveStep(given: LiveGiven): LiveStep | undefined {
  const game = given.page === 'room' ? teamGame(given) : undefined;
  const place = game && placeOfTeam(given, game);
  return place && stepNow(place, given.walked);
}

const modeOf = (step: LiveStep): Mode | undefined => (step === 'waiting' || step === 'over' ? undefined : step);

/** The moment that the map shows. */
export function liveScene(given: LiveGiven, words: Words, look: Look): Scene | undefined {
  const game = teamGame(given);
  const step = liveStep(given);
  const mode = step && modeOf(step);
  return game && mode && mode !== 'briefing' ? sceneOf(mode, game, words, look) : undefined;
}

const titleKeys = { room: 'live.document-title', board: 'board.document-title' } as const;

export function liveScreen(given: LiveGiven, settings: Settings, words: Words, extras: Extras): ScreenModel {
  const team = given.page === 'room' ? teamScreen(given, settings, words, extras) : undefined;
  if (team) return team;
  const { overlay } = screenOf({ mode: 'title' }, settings, words, extras).shell;
  const screen = given.page === 'board' ? boardScreen(given, words, extras.look) : joiningScreen(given.state, words);
  const shell = { documentTitle: words.say(titleKeys[given.page]), announcement: '', settings };
  return { ...screen, shell: { ...shell, ...(overlay && { overlay }) } };
}

function teamScreen(given: LiveGiven, settings: Settings, words: Words, extras: Extras): ScreenModel | undefined {
  const game = teamGame(given);
  const step = liveStep(given);
  if (!game || !step || !given.told) return undefined;
  const { state } = given;
  const mode = modeOf(step);
  const snapshot = { mode: mode ?? 'dispatch', level: game.world.level, game } as const;
  const screen = screenOf(snapshot, settings, words, extras);
  const strip = stripModel(state, game.seat, step, words);
  if (mode) return { ...screen, shell: { ...screen.shell, live: strip } };
  const page: Screen = step === 'over' ? overScreen(words, given.isKept) : waitingPage(given, game, words);
  return { ...page, shell: { ...screen.shell, announcement: 'title' in page ? page.title : '', live: strip } };
}

function waitingPage(given: LiveGiven, { seat, world }: Game, words: Words): Screen {
  const { state, told, word } = given;
  const beat = world.level.beats[world.at];
  const option = world.sealed[seat]?.option;
  const sealed = beat && option ? optionTitle(words, beat, seat, option) : undefined;
  if (!told) return joiningScreen(state, words);
  const canGoBack = told.room.phase === 'revealed' || (told.room.phase === 'open' && sealed === undefined);
  const about = { seat, canGoBack, ...(word !== undefined && { word }), ...(sealed !== undefined && { sealed }) };
  return waitingScreen(told.room, about, words);
}

/** Nobody's eyes: the first seat stands in where a model wants one, and sees no more than all do. */
function boardScreen(given: LiveGiven, words: Words, look: Look): Screen {
  const { state, told, door, isTeacher, isKept, covers } = given;
  const world = told && worldOf(given, told.crisis);
  const before = told && worldOf(given, told.before);
  const seat = told?.room.seats[0]?.seat;
  if (!told || !world || !before || seat === undefined) return openingBoard(state, covers, words);
  const isAfter = told.room.phase === 'revealed' || told.room.phase === 'over';
  const game: Game = { run: 'class', seat, world, before, log: [], happenings: [] };
  const scene = sceneOf(isAfter ? 'revealing' : 'dispatch', game, words, look);
  return roomBoard({ state, room: told.room, door, isTeacher, isKept }, scene);
}
