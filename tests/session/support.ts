/** A session on the small level, told what to do step by step. */
import { type Actor, createActor } from 'xstate';
import { sessionMachine } from '../../src/session/machine';
import { snapshotOf } from '../../src/session/snapshot';
import type { Game, SessionEvent, SessionSnapshot } from '../../src/session/types';
import type { Command } from '../../src/sim/command';
import { smallRead } from '../level/support';

export const level = smallRead();

type Session = Actor<typeof sessionMachine>;

export const begin: SessionEvent = { type: 'begin', seat: 'FRA', reading: 'between', seed: 7, run: '1' };
export const goOn: SessionEvent = { type: 'go-on' };
export const goBack: SessionEvent = { type: 'go-back' };
export const leave: SessionEvent = { type: 'leave' };
export const open: SessionEvent = { type: 'open', level };

const command = (one: Command): SessionEvent => ({ type: 'command', command: one });
export const takeMandate = command({ do: 'take-mandate', by: 'FRA', mandate: 'word' });
export const soundOut = command({ do: 'sound', by: 'FRA', sounding: { how: 'sound-out', to: 'POL' } });
export const forecast = (percent = 40): SessionEvent => command({ do: 'forecast', by: 'FRA', percent });
export const decide = (option: string): SessionEvent => command({ do: 'decide', by: 'FRA', option });

/** The ways to some places of the first beat. */
export const toDispatch = [open, begin, takeMandate];
export const toSounding = [...toDispatch, goOn];
export const toForecasting = [...toSounding, goOn];
export const toDeciding = [...toForecasting, forecast(), goOn];
export const toRevealing = [...toDeciding, decide('stand')];

function startedSession(events: readonly SessionEvent[]): Session {
  const session = createActor(sessionMachine).start();
  for (const event of events) session.send(event);
  return session;
}

const stateOf = (session: Session): SessionSnapshot => snapshotOf(session.getSnapshot());

export const sessionAt = (...events: readonly SessionEvent[]): SessionSnapshot => stateOf(startedSession(events));

/** The game of a snapshot that must have one. */
export function gameIn({ mode, game }: SessionSnapshot): Game {
  if (!game) throw new Error(`no game in ${mode}`);
  return game;
}
