/** The fan: what each decision of a seat, and each choice it had instead, leads to on other dice, all else done as it was done. */
import type { CountryId } from '../sim/act';
import { type Job, resultOf, runSome, startJob } from './playouts/job';
import { openPlayer } from './playouts/openPlayer';
import { type Plans, seatsAsPlayed, seatsWith } from './playouts/recorded';
import type { PlayoutSpec } from './playouts/spec';
import type { Game } from './why/game';
import { type Tally, worldSeeds } from './worlds';

/** One choice in one beat, taken in many worlds. */
export interface Branch {
  readonly beat: string;
  readonly option: string;
  readonly tally: Tally;
}

export interface Fan {
  readonly done: number;
  readonly of: number;
  /** All choices as they were made. */
  readonly played: Tally;
  /** Choices that were open and not taken. */
  readonly instead: readonly Branch[];
}

/** What is done after the choice: as the record has it where that is open, or as the cabinets would. */
export type After = 'as-played' | 'rule';

/** Worlds that are played before it is told how far it has come, over numbers and by the rules: with all branches about a tenth of a second. */
const sliceOf = ({ player }: Job): number => (player.isFast ? 50 : 2);

const branchesOf = ({ world }: Game, seat: CountryId): readonly Omit<Branch, 'tally'>[] =>
  world.past.flatMap(({ beat, decisions }) =>
    decisions
      .filter((one) => one.country === seat)
      .flatMap(({ option, weighed }) =>
        weighed.filter((one) => one.option !== option).map((one) => ({ beat, option: one.option })),
      ),
  );

const tallyOf = (job: Job): Tally => {
  const { done, endings } = resultOf(job);
  return { worlds: done, endings };
};

/**
 * Plays so many worlds, some at a time, and tells what they have come to. In each world the same seed serves every branch, so that only
 * the choice makes a difference. A choice that is closed in a world is not made there, and what was played is done instead; where its
 * question never comes, all ends as played. Words to governments that cannot be paid for in a world are left unsaid in it.
 */
export function* fanOf(game: Game, seat: CountryId, worlds: number, after: After = 'as-played'): Generator<Fan> {
  const { level, reading } = game.world;
  const player = openPlayer(level, reading);
  const plans: Plans = seatsAsPlayed(game);
  const beats = level.beats.map(({ id }) => id);
  const jobOf = (seats: PlayoutSpec['seats']): Job =>
    startJob(player, { reading, seats, seeds: worldSeeds(worlds) }, []);
  const played = jobOf(plans);
  const branches = branchesOf(game, seat).map((branch) => ({
    branch,
    job: jobOf(seatsWith(plans, beats, { seat, ...branch }, after)),
  }));
  while (played.done < worlds) {
    runSome(played, sliceOf(played));
    for (const { job } of branches) runSome(job, sliceOf(job));
    const instead = branches.map(({ branch, job }) => ({ ...branch, tally: tallyOf(job) }));
    yield { done: played.done, of: worlds, played: tallyOf(played), instead };
  }
}
