/** Meet your past self: another capital to be chosen, and what the earlier run will do again in its former seat. */

import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import type { World } from '../../sim/world';
import type { Words } from '../../words/words';
import { dateIn } from './days';
import { beatOf, deedOf } from './debriefTold';
import type { IconName } from './icons';
import { promiseModel, promiseSentence } from './promises';
import { type RoadRun, runName } from './roadNames';
import { inText, nameOf } from './scene';

export interface PastScreen {
  readonly screen: 'past';
  readonly number: string;
  readonly title: string;
  readonly run: string;
  readonly seat: { readonly id: CountryId; readonly name: string };
  readonly lead: string;
  readonly seats: readonly { readonly id: CountryId; readonly name: string; readonly role: string }[];
  readonly deeds: readonly { readonly date: string; readonly icon: IconName; readonly text: string }[];
  readonly promises: readonly {
    readonly id: string;
    readonly icon: IconName;
    readonly text: string;
    readonly state: string;
  }[];
}

/** What the page is made from: an earlier run, played again. */
export interface PastGiven {
  readonly words: Words;
  readonly level: Level;
  readonly run: RoadRun;
  readonly world: World;
}

function deedsOf({ words, level, world, run }: PastGiven): PastScreen['deeds'] {
  return world.past.flatMap(({ beat: id, decisions }) => {
    const beat = beatOf(level, id);
    const done = decisions.find(({ country }) => country === run.seat);
    if (!beat || !done) return [];
    return [{ date: dateIn(words, level, beat.date), ...deedOf(words, beat, run.seat, done.option) }];
  });
}

function promisesOf({ words, level, world, run }: PastGiven): PastScreen['promises'] {
  const own = world.ledger.filter(({ by }) => by === run.seat);
  return own.map((promise) => {
    const { icon, state } = promiseModel({ words, level }, promise);
    return { id: promise.id, icon, state, text: promiseSentence(words, promise) };
  });
}

export function pastScreen(past: PastGiven): PastScreen {
  const { words, level, run } = past;
  const others = level.countries.filter(({ id, playable }) => playable && id !== run.seat);
  return {
    screen: 'past',
    number: level.number,
    title: words.say('level.title'),
    run: run.run,
    seat: { id: run.seat, name: nameOf(words, run.seat) },
    lead: words.say('past.lead', { run: runName(words, run), name: inText(words, run.seat) }),
    seats: others.map(({ id }) => ({ id, name: nameOf(words, id), role: words.say(`seat.${id}.role`) })),
    deeds: deedsOf(past),
    promises: promisesOf(past),
  };
}
