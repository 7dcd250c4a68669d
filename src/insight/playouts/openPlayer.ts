/** Opens a level to be played: over numbers, or by the rules themselves where a level has something that numbers do not know. */
import type { Level } from '../../sim/level';
import { strangersIn } from './compilable';
import { compileLevel } from './compile';
import { NONE } from './compiled';
import { testOf } from './conditions';
import { playEpisode } from './episode';
import { readGauges } from './gauges';
import type { Kernel } from './kernel';
import type { Player } from './player';
import { playerByRules } from './rules';
import { planOf } from './spec';
import { startKernel } from './startKernel';
import { ENDING } from './state';

/** Can this level be played over numbers? */
export const isCompilable = (level: Level): boolean => strangersIn(level).length === 0;

export const openPlayer = (level: Level, reading: string): Player =>
  isCompilable(level) ? playerOn(startKernel(compileLevel(level, reading))) : playerByRules(level, reading);

const playerOn = (kernel: Kernel): Player => {
  const { compiled, state } = kernel;
  return {
    level: compiled.level,
    reading: compiled.reading,
    endings: compiled.endings.map(({ id }) => id),
    isFast: true,
    ready: (spec) => {
      const plan = planOf(compiled, spec);
      return (seed) => playEpisode(kernel, plan, seed);
    },
    ending: () => state.facts[ENDING] ?? NONE,
    gauges: (seat, row) => readGauges(kernel, seat, row),
    chosen: (id, country) => {
      const beat = compiled.beats.find((one) => one.beat.id === id);
      const n = compiled.level.countries.findIndex((one) => one.id === country);
      const option = beat ? (state.chosen[beat.at * compiled.countries.length + n] ?? NONE) : NONE;
      return option === NONE ? undefined : beat?.options[(beat.first[n] ?? 0) + option]?.id;
    },
    isSo: (fact) => testOf(compiled.level, fact)(state),
  };
};

/** How many worlds are played where so many are wanted: by the rules themselves, a tenth of them. */
export const worldsFor = (level: Level, wanted: number): number =>
  isCompilable(level) ? wanted : Math.ceil(wanted / 10);
