/** Each act stands where it means something: promises before calls, deeds in calls, signatures on texts, vetoes in votes. */
import type { Act, ActName } from '../../sim/act';
import type { BeatKind, Level } from '../../sim/level';
import { weights } from '../../sim/parameters';
import type { Finding } from '../problem';
import { actsIn, type GivenOption, givenOptions } from './references';

/** Kinds of beat in which an act may stand; an act that is not named here may stand in all. */
const places: Partial<Readonly<Record<ActName, readonly BeatKind[]>>> = {
  deliver: ['call'],
  sign: ['clause', 'signing'],
  propose: ['draft'],
  trade: ['draft'],
  hold: ['draft'],
  'walk-out': ['draft', 'signing'],
  block: ['vote'],
};

/** Acts of the victim alone, and acts that the victim cannot do for itself. */
const onlyVictim: readonly ActName[] = ['resist'];
const neverVictim: readonly ActName[] = ['pledge', 'deliver', 'claim', 'opt-out'];

export const findActs = (level: Level): readonly Finding[] =>
  givenOptions(level).flatMap((given) =>
    actsIn(given).flatMap(({ at, act }) => {
      const code = wrongness(level, given, act);
      return code
        ? [
            {
              at,
              code,
              params: {
                act: act.act,
                kind: given.beat.kind,
                country: given.country,
                limit: weights.smallestConcession,
              },
            },
          ]
        : [];
    }),
  );

function wrongness(level: Level, { beat, country }: GivenOption, act: Act): Finding['code'] | undefined {
  const isVictim = country === level.victim;
  if (onlyVictim.includes(act.act) && !isVictim) return 'act-of-victim';
  if (neverVictim.includes(act.act) && isVictim) return 'act-of-others';
  if (isVictim && act.act === 'transit' && !isRoad(level, country)) return 'act-of-others';
  if (places[act.act] && !places[act.act]?.includes(beat.kind)) return 'act-not-here';
  return act.act === 'concede' && act.share < weights.smallestConcession ? 'concession-too-small' : undefined;
}

/** A victim grants passage only where a helper's road lies through it. */
const isRoad = (level: Level, id: string): boolean => level.countries.some(({ through }) => through?.includes(id));
