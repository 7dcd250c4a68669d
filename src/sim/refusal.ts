/** Why a command may not be done now. The windows ask the same question before they offer it. */
import type { Command, Refusal, Sounding } from './command';
import { priceOf } from './mechanisms/influence';
import { isOpen, isOver, openBeat, optionOf } from './table';
import type { World } from './world';

export const refusalOf = (world: World, command: Command): Refusal | undefined => {
  if (isOver(world)) return { code: 'over' };
  if (world.seats[command.by] !== 'person') return { code: 'not-your-seat' };
  if (command.do === 'take-mandate') return mandateRefusal(world, command);
  if (!world.mandates[command.by]) return { code: 'mandate-first' };
  if (world.sealed[command.by]) return { code: 'already-sealed' };
  return inBeat(world, command);
};

const mandateRefusal = (world: World, command: Extract<Command, { do: 'take-mandate' }>): Refusal | undefined => {
  if (world.mandates[command.by]) return { code: 'mandate-taken' };
  const country = world.level.countries.find((one) => one.id === command.by);
  const known = country?.playable?.mandates.some((mandate) => mandate.id === command.mandate);
  return known ? undefined : { code: 'unknown-mandate' };
};

const inBeat = (world: World, command: Exclude<Command, { do: 'take-mandate' }>): Refusal | undefined => {
  switch (command.do) {
    case 'sound':
      return soundingRefusal(world, command.by, command.sounding);
    case 'forecast':
      return isPercent(command.percent) ? undefined : { code: 'bad-forecast' };
    case 'decide':
      return decisionRefusal(world, command);
  }
};

const isPercent = (percent: number): boolean => Number.isInteger(percent) && percent >= 0 && percent <= 100;

const soundingRefusal = (world: World, by: string, sounding: Sounding): Refusal | undefined => {
  const { challenger, countries } = world.level;
  const toChallenger = sounding.to === challenger.id;
  if (sounding.to === by) return { code: 'yourself' };
  if (!toChallenger && countries.every((country) => country.id !== sounding.to)) return { code: 'unknown-country' };
  if (toChallenger && sounding.how !== 'warn') return { code: 'not-with-challenger' };
  if (!toChallenger && sounding.how === 'warn') return { code: 'only-challenger' };
  if (isRepeated(world, by, sounding)) return { code: 'asked-already' };
  return (world.nations[by]?.influence ?? 0) < priceOf(sounding) ? { code: 'no-influence' } : undefined;
};

/** The same sounding of the same government tells nothing new within a beat. */
const isRepeated = (world: World, by: string, sounding: Sounding): boolean => {
  const beat = openBeat(world)?.id;
  return world.soundings.some(
    (made) =>
      made.beat === beat && made.by === by && made.sounding.how === sounding.how && made.sounding.to === sounding.to,
  );
};

const decisionRefusal = (world: World, command: Extract<Command, { do: 'decide' }>): Refusal | undefined => {
  const beat = openBeat(world);
  if (!beat?.options[command.by]) return { code: 'not-your-beat' };
  const option = optionOf(beat, command.by, command.option);
  if (!option) return { code: 'unknown-option' };
  if (!isOpen(world, option)) {
    return { code: 'not-open', reason: `option.${beat.id}.${command.by}.${option.id}.closed` };
  }
  return command.paper && !isReadable(world, command.by, command.paper) ? { code: 'unknown-paper' } : undefined;
};

/** A paper can be cited if it was known on the day, to this government. */
const isReadable = (world: World, seat: string, id: string): boolean => {
  const paper = world.level.papers.find((one) => one.id === id);
  const today = openBeat(world)?.date ?? world.level.to;
  return paper !== undefined && paper.known <= today && (!paper.readers || paper.readers.includes(seat));
};
