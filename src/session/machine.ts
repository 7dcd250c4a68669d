/**
 * When things may happen. A mode is left for the next by the person's going on, or because the World has moved: a mandate taken opens
 * the first dispatch, a beat played opens its reveal. What may be done, and what follows, is for the World to say.
 */
import { assign, setup } from 'xstate';
import type { Assignment } from '../record/assignment';
import type { Command, Refusal } from '../sim/command';
import type { Level } from '../sim/level';
import {
  carryOn,
  hasAnswer,
  isBeatPlayed,
  isForecastMade,
  isGameOver,
  isMandateTaken,
  isOffered,
  isSealed,
  isStopped,
  startAssigned,
  startGame,
} from './game';
import { type Landing, landingOf } from './landing';
import type { Game, SessionEvent } from './types';

/** Level and game are there in every mode but the title; the refusal until the next thing is done. */
export interface SessionContext {
  readonly level: Level | undefined;
  readonly game: Game | undefined;
  readonly refusal: Refusal | undefined;
  /** While a seat is chosen: what was set. */
  readonly assignment: Assignment | undefined;
}

type Told<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

const nothing: SessionContext = { level: undefined, game: undefined, refusal: undefined, assignment: undefined };

/** Asks a question of the game, if there is one. */
const ofGame =
  (ask: (game: Game) => boolean) =>
  ({ context }: { readonly context: SessionContext }): boolean =>
    context.game !== undefined && ask(context.game);

const session = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent },
  guards: {
    isMandateTaken: ofGame(isMandateTaken),
    isForecastMade: ofGame(isForecastMade),
    isNothingSealed: ofGame((game) => !isSealed(game)),
    isBeatPlayed: ofGame(({ before, world }) => isBeatPlayed(before, world)),
    hasAnswer: ofGame(hasAnswer),
    isOver: ofGame(isGameOver),
    isStopped: ofGame(isStopped),
    isOffered: ({ context: { level, assignment } }, { seat }: { seat: string }) =>
      level !== undefined && isOffered(level, seat, assignment),
    /** Each mode has its own kind of command; others have come to the wrong door. */
    isTheTimeTo: (_, { does, command }: { does: Command['do']; command: Command }) => command.do === does,
    landsIn: (_, { mode, told }: { mode: Landing; told: Told<'resume'> }) => landingOf(told.game, told.at) === mode,
  },
  actions: {
    openLevel: assign((_, { level, assignment }: Told<'open'>) => ({ ...nothing, level, assignment })),
    startGame: assign(({ context: { level, assignment } }, opening: Told<'begin'>) => {
      if (!level) return {};
      const game = assignment ? startAssigned(level, opening, assignment) : startGame(level, opening);
      return { game, assignment: undefined };
    }),
    takeUp: assign((_, { level, game }: Told<'resume'>) => ({ ...nothing, level, game })),
    takeCommand: assign(({ context: { game } }, { command }: Told<'command'>) => {
      if (!game) return {};
      const carried = carryOn(game, command);
      return carried.ok ? { game: carried.game, refusal: undefined } : { refusal: carried.refusal };
    }),
    moveGame: assign(({ context: { game } }, { run }: Told<'move'>) => (game ? { game: { ...game, run } } : {})),
    forgetRefusal: assign({ refusal: undefined }),
    closeAll: assign(nothing),
  },
});

const does = <Do extends Command['do']>(what: Do) =>
  ({
    guard: {
      type: 'isTheTimeTo',
      params: ({ event }: { event: Told<'command'> }) => ({ does: what, command: event.command }),
    },
    actions: { type: 'takeCommand', params: ({ event }: { event: Told<'command'> }) => event },
  }) as const;

const begins = {
  guard: { type: 'isOffered', params: ({ event }: { event: Told<'begin'> }) => event },
  target: '#session.briefing',
  actions: { type: 'startGame', params: ({ event }: { event: Told<'begin'> }) => event },
} as const;

const lands = <Target extends string>(mode: Landing, target: Target) =>
  ({
    guard: { type: 'landsIn', params: ({ event }: { event: Told<'resume'> }) => ({ mode, told: event }) },
    target,
    actions: { type: 'takeUp', params: ({ event }: { event: Told<'resume'> }) => event },
  }) as const;

/** Where a teacher set a stop, nothing follows. */
const nextBeatOrEnd = [
  { guard: 'isStopped' },
  { guard: 'isOver', target: '#session.ended' },
  { target: '#session.beat' },
] as const;

export const sessionMachine = session.createMachine({
  id: 'session',
  context: nothing,
  initial: 'title',
  on: {
    open: { target: '.choosing', actions: { type: 'openLevel', params: ({ event }) => event } },
    resume: [
      lands('briefing', '.briefing'),
      lands('dispatch', '.beat.dispatch'),
      lands('sounding', '.beat.sounding'),
      lands('forecasting', '.beat.forecasting'),
      lands('deciding', '.beat.deciding'),
      lands('revealing', '.revealing'),
      lands('answering', '.answering'),
      lands('ended', '.ended'),
      lands('debriefing', '.debriefing'),
    ],
    move: { actions: { type: 'moveGame', params: ({ event }) => event } },
    leave: { target: '.title', actions: 'closeAll' },
  },
  states: {
    title: {},
    choosing: { on: { begin: begins } },
    briefing: {
      always: { guard: 'isMandateTaken', target: 'beat' },
      on: { command: does('take-mandate') },
    },
    beat: {
      initial: 'dispatch',
      states: {
        dispatch: {
          entry: 'forgetRefusal',
          on: { 'go-on': 'sounding' },
        },
        sounding: {
          entry: 'forgetRefusal',
          on: { command: does('sound'), 'go-on': 'forecasting', 'go-back': 'dispatch' },
        },
        forecasting: {
          entry: 'forgetRefusal',
          on: {
            command: does('forecast'),
            'go-on': { guard: 'isForecastMade', target: 'deciding' },
            'go-back': 'sounding',
          },
        },
        deciding: {
          entry: 'forgetRefusal',
          always: { guard: 'isBeatPlayed', target: '#session.revealing' },
          on: { command: does('decide'), 'go-back': { guard: 'isNothingSealed', target: 'forecasting' } },
        },
      },
    },
    revealing: { on: { 'go-on': [{ guard: 'hasAnswer', target: 'answering' }, ...nextBeatOrEnd] } },
    answering: { on: { 'go-on': nextBeatOrEnd } },
    ended: { on: { 'go-on': 'debriefing', begin: begins } },
    debriefing: { on: { 'go-back': 'ended', begin: begins } },
  },
});
