/** The only way a World advances. */
import type { CountryId } from './act';
import type { Command, Refusal, Sounding } from './command';
import { considerationNames } from './consideration';
import { happeningsOf } from './happenings';
import { priceOf } from './mechanisms/influence';
import { everyone, withPromise } from './mechanisms/promise';
import { weighAll } from './minds/cabinet';
import { weights } from './parameters';
import { refusalOf } from './refusal';
import { changedNation, decidersOf, nationOf, openBeat } from './table';
import { decidedWorld, playBeat } from './turn';
import type { Happening, SoundingMade, World } from './world';

export type Taken =
  | { readonly ok: true; readonly world: World; readonly happenings: readonly Happening[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Do a command, or say why not. When the last seat held by a person in the open beat seals, the beat is played out, and so are the
 * beats after it in which no person has a say.
 */
export const takeCommand = (world: World, command: Command): Taken => {
  const refusal = refusalOf(world, command);
  if (refusal) return { ok: false, refusal };
  const next = done(world, command);
  return { ok: true, world: next, happenings: happeningsOf(world, next, command) };
};

const done = (world: World, command: Command): World => {
  switch (command.do) {
    case 'take-mandate':
      return withMandate(world, command.by, command.mandate);
    case 'sound':
      return withSounding(world, command.by, command.sounding);
    case 'forecast':
      return withForecast(world, command.by, command.percent);
    case 'decide':
      return withDecision(world, command);
  }
};

/** When the last of them has an aim, what happens before any of them has a say is played out. */
const withMandate = (world: World, by: CountryId, mandate: string): World => {
  const taken = withAim(world, by, mandate);
  const isReady = Object.keys(world.seats).every((id) => world.seats[id] !== 'person' || taken.mandates[id]);
  return isReady ? playToPersons(taken) : taken;
};

/** On to the next beat in which a person has a say, or to the end. */
export const playToPersons = (world: World): World => {
  let next = world;
  while (openBeat(next) && personsIn(next).length === 0) next = playBeat(next);
  return next;
};

/** A later forecast in the same beat takes the place of the earlier. */
const withForecast = (world: World, by: CountryId, percent: number): World => {
  const beat = openBeat(world)?.id ?? '';
  const others = world.forecasts.filter((one) => one.by !== by || one.beat !== beat);
  return { ...world, forecasts: [...others, { by, beat, percent }] };
};

const withAim = (world: World, by: CountryId, mandate: string): World => ({
  ...world,
  mandates: { ...world.mandates, [by]: mandate },
});

const withSeal = (world: World, { by, option, paper }: Extract<Command, { do: 'decide' }>): World => ({
  ...world,
  sealed: { ...world.sealed, [by]: { option, ...(paper && { paper }) } },
});

const withDecision = (world: World, command: Extract<Command, { do: 'decide' }>): World => {
  const next = withSeal(world, command);
  return waitingIn(next).length > 0 ? next : playToPersons(playBeat(next));
};

/**
 * The world as it stood between the decisions of the beat that this command plays out and the challenger's answer to them; of several
 * beats, the last. Nothing where no beat is played out, or nobody answers it.
 */
export const beforeAnswer = (world: World, command: Command): World | undefined => {
  let next = asked(world, command);
  let last: World | undefined;
  while (openBeat(next) && waitingIn(next).length === 0 && (last === undefined || personsIn(next).length === 0)) {
    last = next;
    next = playBeat(next);
  }
  return last && next.past.at(-1)?.answer ? decidedWorld(last) : undefined;
};

/** With the aim taken or the seal set, and nothing played out yet; other commands play nothing out. */
const asked = (world: World, command: Command): World => {
  if (command.do === 'take-mandate') return withAim(world, command.by, command.mandate);
  return command.do === 'decide' ? withSeal(world, command) : world;
};

const personsIn = (world: World): readonly CountryId[] => {
  const beat = openBeat(world);
  return beat ? decidersOf(world, beat).filter((id) => world.seats[id] === 'person') : [];
};

/** Seats held by persons that have a say in the open beat and have not sealed. */
export const waitingIn = (world: World): readonly CountryId[] => personsIn(world).filter((id) => !world.sealed[id]);

const withSounding = (world: World, by: CountryId, sounding: Sounding): World => {
  const beat = openBeat(world);
  if (!beat) return world;
  const heard = sounding.how === 'sound-out' ? heardFrom(world, sounding.to) : undefined;
  const made: SoundingMade = { beat: beat.id, by, sounding, ...(heard && { heard }) };
  const paid = changedNation(world, by, { influence: nationOf(world, by).influence - priceOf(sounding) });
  return withWord({ ...paid, soundings: [...paid.soundings, made] }, by, sounding);
};

/** Where a government stands today, and its strongest reasons for and against acting. */
const heardFrom = (world: World, to: CountryId): SoundingMade['heard'] => {
  const beat = openBeat(world);
  const weighed = beat ? weighAll(world, beat, to) : [];
  const first = weighed[0];
  if (!first) return undefined;
  const name = (value: number): (typeof considerationNames)[number] =>
    considerationNames[first.lines.indexOf(value)] ?? 'interest';
  return { option: first.option, reason: name(Math.max(...first.lines)), against: name(Math.min(...first.lines)) };
};

/** An assurance or a warning is a promise, known to those who heard it. */
const withWord = (world: World, by: CountryId, sounding: Sounding): World => {
  if (sounding.how !== 'assure' && sounding.how !== 'warn') return world;
  const beat = openBeat(world);
  return withPromise(world, {
    id: `${sounding.how}.${beat?.id}.${by}.${sounding.to}`,
    kind: sounding.how === 'assure' ? 'assurance' : 'warning',
    by,
    to: sounding.how === 'assure' ? sounding.to : world.level.victim,
    date: beat?.date ?? world.level.from,
    beat: beat?.id ?? '',
    strength: weights.privateWord,
    witnesses: everyone(world).filter((id) => id === sounding.to || id === by),
    end: 'open',
  });
};
