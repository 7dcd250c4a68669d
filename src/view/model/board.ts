/** The teacher's board: how to come in, who has decided (never what), the pace, and what came to light. */
import type { RoomView } from '../../class/view';
import type { CountryId } from '../../sim/act';
import type { Words } from '../../words/words';
import { answerPart } from './answer';
import { type BoardGauge, type BoardLinks, type BoardRow, linksOf, promiseRows, sharedGauges } from './boardSigns';
import type { DeedModel, VoteModel } from './deedModel';
import type { Cover } from './episodes';
import { type FigureModel, figureModels } from './figures';
import type { IconName } from './icons';
import {
  type ClockModel,
  clockModel,
  countOf,
  type DecidedModel,
  decidedModel,
  isFrozen,
  type LiveState,
  troubleOf,
} from './live';
import { deedModels, deedsNote, lastSeen, voteModel } from './reveal';
import { given, maybe, type Scene, shownBeat } from './scene';
import type { QrModel } from './shareModel';

export interface BoardSeat extends DecidedModel {
  readonly isTaken: boolean;
  readonly isDone: boolean;
  readonly links: BoardLinks;
}

/** What everybody may know when a round has come to light. */
export interface BoardReveal {
  readonly note: string;
  readonly deeds: readonly DeedModel[];
  readonly vote?: VoteModel;
  readonly move?: { readonly icon: IconName; readonly title: string; readonly text: string };
}

export interface BoardDoor {
  readonly code: string;
  readonly address: string;
  readonly qr?: QrModel;
}

export type BoardScreen = { readonly screen: 'board'; readonly trouble?: string } & (
  | { readonly part: 'opening'; readonly isReady: boolean; readonly episodes: readonly BoardEpisode[] }
  | {
      readonly part: 'room';
      readonly phase: RoomView['phase'];
      readonly isTeacher: boolean;
      readonly door: BoardDoor;
      readonly title: string;
      readonly date: string;
      readonly question: string;
      readonly text: string;
      /** What the teams have before them. */
      readonly situation?: string;
      readonly figures: readonly FigureModel[];
      readonly seats: readonly BoardSeat[];
      readonly count: string;
      /** The same as signs: of how many, how many have. */
      readonly round: { readonly done: number; readonly all: number };
      readonly promises: readonly BoardRow[];
      readonly gauges: readonly BoardGauge[];
      /** What the hall may be asked while teams decide, and when a round has come to light. */
      readonly ask?: string;
      /** Of those who decide in this round, some have not. */
      readonly isEarly: boolean;
      readonly isFrozen: boolean;
      readonly clock?: ClockModel;
      readonly reveal?: BoardReveal;
      /** The ending, and whether the run stands in this browser's archive. */
      readonly ending?: { readonly title: string; readonly isKept: boolean };
    }
);

/** The board of a room that is open. */
export type BoardRoom = Extract<BoardScreen, { part: 'room' }>;

export interface BoardEpisode {
  readonly id: string;
  readonly years: string;
  readonly title: string;
  readonly idea: string;
  readonly seats: string;
}

const yearsOf = ({ from, to }: Cover): string =>
  from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;

/** Before there is a room: which episode? */
export function openingBoard(state: LiveState, covers: readonly Cover[], words: Words): BoardScreen {
  return {
    screen: 'board',
    part: 'opening',
    isReady: state.line === 'online',
    episodes: covers.flatMap((cover): readonly BoardEpisode[] => {
      const spoken = cover.words[words.language] ?? cover.words.en;
      if (!spoken) return [];
      const { title, idea } = spoken;
      const count = cover.seats.length;
      return [{ id: cover.id, years: yearsOf(cover), title, idea, seats: words.say('board.seats-to-lead', { count }) }];
    }),
    ...given('trouble', troubleOf(state, words)),
  };
}

function revealOf(scene: Scene): BoardReveal {
  const vote = lastSeen(scene)?.vote;
  const { title, icon, move, text } = answerPart(scene);
  const hasMove = lastSeen(scene)?.move !== undefined;
  return {
    note: deedsNote(scene),
    // The hall has no seat: nobody's deed is its own.
    deeds: deedModels({ ...scene, seat: '' }),
    ...given('vote', vote && voteModel(scene, vote)),
    ...(hasMove && { move: { icon, title, text: text || move } }),
  };
}

export interface BoardGiven {
  readonly state: LiveState;
  readonly room: RoomView;
  readonly door: BoardDoor;
  readonly isTeacher: boolean;
  readonly isKept: boolean;
}

/** @param scene the public part of the crisis, with nobody's eyes */
export function roomBoard({ state, room, door, isTeacher, isKept }: BoardGiven, scene: Scene): BoardScreen {
  const { words, world } = scene;
  const { done, all } = countOf(room);
  const beat = shownBeat(scene);
  const isAfter = room.phase === 'revealed' || room.phase === 'over';
  return {
    screen: 'board',
    part: 'room',
    phase: room.phase,
    isTeacher,
    door,
    title: words.say('level.title'),
    date: beat ? words.date(beat.date, 'long') : '',
    question: words.say(`beat.${beat?.id ?? ''}.title`),
    text: words.say(`board.phase.${room.phase}`),
    seats: room.seats.map((view) => ({
      ...decidedModel(room, view, words),
      isTaken: view.isTaken,
      isDone: room.phase === 'gathering' ? view.isTaken && view.hasAim : view.hasDecided,
      links: linksOf(scene, view.seat),
    })),
    count: countText(room, done, all, words),
    round: roundOf(room),
    promises: promiseRows(scene),
    gauges: sharedGauges(scene),
    isEarly: done < all,
    isFrozen: isFrozen(room),
    figures: room.phase === 'open' ? figureModels(words, beat) : [],
    ...given('situation', room.phase === 'open' ? maybe(words, `beat.${beat?.id ?? ''}.situation`) : undefined),
    ...given('ask', askOf(room, scene)),
    ...given('clock', clockModel(room.clock, state.offset)),
    ...given('reveal', isAfter ? revealOf(scene) : undefined),
    ...(world.ending !== undefined && { ending: { title: endingTitle(world.ending, words), isKept } }),
    ...given('trouble', troubleOf(state, words)),
  };
}

const endingTitle = (ending: CountryId, words: Words): string => words.say(`ending.${ending}.headline`);

/** Questions that fit any round; each round has another. */
const questions = 4;

/** A beat's own question tells how it went, so it waits for the reveal. */
function askOf({ phase }: RoomView, scene: Scene): string | undefined {
  const { words, world } = scene;
  if (phase === 'gathering') return undefined;
  if (phase === 'open') return words.say(`board.ask.${world.past.length % questions}`);
  return maybe(words, `beat.${shownBeat(scene)?.id ?? ''}.prompt`);
}

/** Countries with a team while teams come in; in a round, teams that have decided. */
function roundOf(room: RoomView): { readonly done: number; readonly all: number } {
  if (room.phase !== 'gathering') return countOf(room);
  return { done: room.seats.filter(({ isTaken }) => isTaken).length, all: room.seats.length };
}

function countText(room: RoomView, done: number, all: number, words: Words): string {
  if (room.phase === 'gathering') {
    const taken = room.seats.filter(({ isTaken }) => isTaken).length;
    return words.say('board.taken', { taken, all: room.seats.length });
  }
  return room.phase === 'open' ? words.say('board.decided', { done, all }) : '';
}
