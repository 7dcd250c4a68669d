/** A World with everything taken out that one seat may not know: what is left may leave the server. */
import type { CountryId } from '../sim/act';
import { sightOf } from '../sim/sight';
import { isOver } from '../sim/table';
import type { Answer, BeatPast, Nation, World } from '../sim/world';

/** The level itself is not sent: every device has its file. */
export type SeenWorld = Omit<World, 'level'>;

/** @param seat whose eyes; without one, what the whole hall may see */
export function seenWorld(world: World, seat: CountryId | undefined): SeenWorld {
  const { level: _known, ...rest } = world;
  const own = <T>(all: Readonly<Record<CountryId, T>>): Record<CountryId, T> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => id === seat));
  return {
    ...rest,
    seed: 0,
    mandates: own(world.mandates),
    sealed: own(world.sealed),
    forecasts: world.forecasts.filter(({ by }) => by === seat),
    soundings: world.soundings.filter(({ by }) => by === seat),
    nations: nationsSeen(world, seat),
    beliefs: beliefsSeen(world, seat),
    ledger: ledgerSeen(world, seat),
    past: world.past.map((past) => pastSeen(past, seat)),
  };
}

/** Treaties and pledges that everyone heard are everyone's to see. */
const ledgerSeen = (world: World, seat: CountryId | undefined): World['ledger'] =>
  seat !== undefined && !isOver(world)
    ? sightOf(world, seat).ledger
    : world.ledger.filter(({ witnesses }) => world.level.countries.every(({ id }) => witnesses.includes(id)));

const unseen: Pick<Nation, 'means' | 'support' | 'influence'> = { means: 100, support: 50, influence: 0 };

/** Of another: what it did in the open. */
function nationsSeen(world: World, seat: CountryId | undefined): World['nations'] {
  const stances = sightOf(world, seat ?? world.level.countries[0]?.id ?? '').stances;
  return Object.fromEntries(
    Object.entries(world.nations).map(([id, nation]): [CountryId, Nation] => {
      if (id === seat) return [id, nation];
      const { signals, grant, claims } = nation;
      const stance = isShown(world, id, seat) ? stances[id] : undefined;
      return [id, { ...unseen, signals, grant, claims, ...(stance && { stance }) }];
    }),
  );
}

const isShown = (world: World, id: CountryId, seat: CountryId | undefined): boolean =>
  seat !== undefined || !world.nations[id]?.stance?.isSecret;

/** What it believes of others, and, as its gauges tell it, what others believe of it. */
const beliefsSeen = (world: World, seat: CountryId | undefined): World['beliefs'] =>
  Object.fromEntries(
    Object.entries(world.beliefs).map(([observer, row]) => [
      observer,
      observer === seat ? row : Object.fromEntries(Object.entries(row).filter(([subject]) => subject === seat)),
    ]),
  );

/** What was done, without why: reasons are for the debrief. */
const pastSeen = (past: BeatPast, seat: CountryId | undefined): BeatPast => ({
  ...past,
  decisions: past.decisions.map(({ paper, ...decision }) => ({
    ...decision,
    weighed: [],
    ...(paper && decision.country === seat && { paper }),
  })),
  ...(past.answer && { answer: answerSeen(past.answer) }),
});

const answerSeen = ({ beat, move, arms }: Answer): Answer => ({
  beat,
  move,
  utilities: [0, 0, 0],
  tempers: [0, 0, 0],
  chanceOfDefeat: 0,
  coverage: 0,
  ...(arms && { arms: { ...arms, chance: 0, drawn: 0 } }),
});
