/** Who sits at the table and what is on it: small questions about a World that every room of the model asks. */
import type { CountryId } from './act';
import type { Beat, Condition, Country, Level, Option } from './level';
import { standardOptions } from './standard';
import type { Nation, World } from './world';

export const isOver = (world: World): boolean => world.at >= world.level.beats.length;

/** The beat that waits for decisions; one on a standing measure asks what is in force. */
/** Does anybody answer from outside the table? In a conference nobody does, and nobody is attacked. */
export const hasChallenger = (level: Level): boolean =>
  level.beats.some((beat) => beat.answer !== 'none' || beat.kind === 'call');

export const openBeat = (world: World): Beat | undefined => {
  const beat = world.level.beats[world.at];
  return beat?.standing ? { ...beat, measure: world.crisis.measure } : beat;
};

/** The country of that id. Throws only on a level that `readLevel` would have refused. */
export const countryOf = (world: World, id: CountryId): Country => {
  const country = world.level.countries.find((one) => one.id === id);
  if (!country) throw new RangeError(`no country ${id} at the table`);
  return country;
};

export const nationOf = (world: World, id: CountryId): Nation => {
  const nation = world.nations[id];
  if (!nation) throw new RangeError(`no nation ${id} in the world`);
  return nation;
};

export const changedNation = (world: World, id: CountryId, change: Partial<Nation>): World => ({
  ...world,
  nations: { ...world.nations, [id]: { ...nationOf(world, id), ...change } },
});

/** The countries that decide in a beat, in the order of the level's table. */
export const decidersOf = (world: World, beat: Beat): readonly CountryId[] =>
  world.level.countries.map((country) => country.id).filter((id) => beat.options[id] !== undefined);

/** The options a country has in a beat, open or closed; none if it has no say. */
export const optionsOf = (beat: Beat, country: CountryId): readonly Option[] => {
  const options = beat.options[country];
  return options === 'standard' ? standardOptions[beat.kind] : (options ?? []);
};

export const optionOf = (beat: Beat, country: CountryId, id: string): Option | undefined =>
  optionsOf(beat, country).find((option) => option.id === id);

/** Does a fact of the crisis hold? */
export const holds = (world: World, condition: Condition): boolean => {
  if ('not' in condition) return !holds(world, condition.not);
  if ('all' in condition) return condition.all.every((one) => holds(world, one));
  if ('any' in condition) return condition.any.some((one) => holds(world, one));
  return isFact(world, condition);
};

const isFact = (world: World, fact: Extract<Condition, { is: string }>): boolean => {
  switch (fact.is) {
    case 'answered':
      return world.crisis.lastMove === fact.move;
    case 'attacked':
      return world.crisis.attacked;
    case 'settled':
      return world.outcome === 'ceded' || world.outcome === 'compromise';
    case 'conceded':
      return world.crisis.concession >= fact.atLeast;
    case 'adopted':
      return world.crisis.adopted.includes(fact.beat);
    case 'worded':
      return world.text?.wording[fact.clause] === fact.wording;
    case 'signed':
      return world.text?.signed[fact.country] !== undefined;
    case 'signatures':
      return Object.keys(world.text?.signed ?? {}).length >= fact.atLeast;
    case 'left':
      return world.text?.left.includes(fact.country) ?? false;
    case 'opted-out':
      return world.nations[fact.country]?.isOut ?? false;
    case 'front':
      return world.crisis.progress <= fact.atMost;
    case 'aims':
      return world.crisis.aims === fact.aims;
    case 'entered':
      return world.crisis.entered === true;
    case 'chose':
      return chose(world, fact.beat, fact.country, fact.option);
  }
};

const chose = (world: World, beat: string, country: CountryId, option: string): boolean =>
  world.past.some(
    (past) => past.beat === beat && past.decisions.some((done) => done.country === country && done.option === option),
  );

export const isOpen = (world: World, option: Option): boolean => !option.needs || holds(world, option.needs);
