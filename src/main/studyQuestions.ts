/** The questions of the study: what each asks of the worker, and where the answer is put. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { GameRecord } from '../record/record';
import type { Game } from '../session/types';
import type { Level } from '../sim/level';
import { levelAt } from '../view/model/knobs';
import { laboratoryWorlds } from '../view/model/laboratory';
import { given } from '../view/model/scene';
import { mindKey, type Study } from '../view/model/study';
import type { Hall } from './hall';
import type { Questioner } from './questioner';

/** Worlds that each choice of a run is tried in. */
const luckWorlds = 2000;

/** What the study works with. */
export interface StudyDesk {
  readonly study: Signal<Study>;
  /** The run that is over and open. */
  readonly game: ReadonlySignal<Game | undefined>;
  /** The episode that is open, and the one in the laboratory. */
  readonly level: ReadonlySignal<Level | undefined>;
  readonly benchLevel: Signal<Level | undefined>;
  readonly shelf: Hall['shelf'];
  readonly questioner: Questioner;
}

export const change = ({ study }: StudyDesk, next: Partial<Study>): void => {
  study.value = { ...study.peek(), ...next };
};

export function askMind(desk: StudyDesk, beat: string, country: string): void {
  const asked = desk.game.peek();
  if (!asked) return;
  const { world, log } = asked;
  desk.questioner.ask({ about: 'mind', game: { world, log }, beat, country }, ({ progress, found }) => {
    if (found && found.about !== 'mind') return;
    const { minds } = desk.study.peek();
    change(desk, { minds: { ...minds, [mindKey(beat, country)]: { progress, ...given('found', found) } } });
  });
}

export function askLuck(desk: StudyDesk): void {
  const asked = desk.game.peek();
  if (!asked) return;
  const { world, log, seat } = asked;
  desk.questioner.ask({ about: 'luck', game: { world, log }, seat, worlds: luckWorlds }, ({ progress, found }) => {
    if (!found || found.about === 'luck') change(desk, { luck: { progress, ...given('found', found) } });
  });
}

export function askForecasts(desk: StudyDesk): void {
  const level = desk.level.peek();
  if (!level) return;
  const road = JSON.stringify(level.carried);
  // A run that opened from another ledger was another crisis, and cannot be replayed on this one.
  const isOfThis = ({ level: id, carried }: GameRecord): boolean =>
    id === level.id && (road === undefined || JSON.stringify(carried) === road);
  const records = desk.shelf.finished().filter(isOfThis);
  desk.questioner.ask({ about: 'forecasts', level, records }, ({ progress, found }) => {
    if (!found || found.about === 'forecasts') change(desk, { forecasts: { progress, ...given('found', found) } });
  });
}

export function runBench(desk: StudyDesk): void {
  const asIs = desk.benchLevel.peek();
  if (!asIs) return;
  const changed = levelAt(asIs, desk.study.peek().bench.setting);
  desk.questioner.ask({ about: 'laboratory', asIs, changed, worlds: laboratoryWorlds }, ({ progress, found }) => {
    if (found && found.about !== 'laboratory') return;
    change(desk, { bench: { ...desk.study.peek().bench, asked: { progress, ...given('found', found) } } });
  });
}
