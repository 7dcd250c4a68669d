/**
 * A game as a row of digits. Each says one thing out of as many as the level has at that moment, so both who writes and who reads play
 * the game forward. One function does both: given what to say it writes, given digits it reads.
 */
import type { CountryId } from '../../sim/act';
import type { Command, Sounding } from '../../sim/command';
import type { Level } from '../../sim/level';
import { BETWEEN } from '../../sim/start';
import { openBeat, optionsOf } from '../../sim/table';
import type { Seat, World } from '../../sim/world';
import type { Digit, DigitReader } from './digits';

/** Says `value` out of `radix`, or tells what was said. */
export type Coder = (radix: number, value?: number) => number;

export const coderInto =
  (digits: Digit[]): Coder =>
  (radix, value = 0) => {
    digits.push({ value, radix });
    return value;
  };

export const coderFrom =
  ({ take }: DigitReader): Coder =>
  (radix) =>
    take(Math.max(1, radix));

/** A 32-bit whole number, with or without a sign. */
export const codeWord = (code: Coder, word = 0): number => code(2 ** 32, word >>> 0) | 0;

/** One of a list; undefined only if the list is empty. */
const codeOne = <T>(code: Coder, list: readonly T[], isIt: (one: T) => boolean): T | undefined =>
  list[code(list.length, Math.max(0, list.findIndex(isIt)))];

export const codeReading = (code: Coder, level: Level, reading?: string): string =>
  codeOne(code, [BETWEEN, ...level.readings.map(({ id }) => id)], (id) => id === reading) ?? BETWEEN;

const seatKinds: readonly (Seat | undefined)[] = [undefined, 'person', 'rule'];

type Seats = Readonly<Record<CountryId, Seat>>;

export const codeSeats = (code: Coder, level: Level, seats: Seats = {}): Seats =>
  Object.fromEntries(
    level.countries.flatMap(({ id }) => {
      const seat = codeOne(code, seatKinds, (kind) => kind === seats[id]);
      return seat ? [[id, seat] as const] : [];
    }),
  );

/** The first kind is the end, so that where no digits are left the game ends. */
const kinds = ['end', 'decide', 'forecast', 'sound', 'take-mandate'] as const;

/** The next command; undefined where a game ends that is not over, or where the level has nothing that was said. */
export function codeCommand(code: Coder, world: World, command?: Command): Command | undefined {
  const kind = codeOne(code, kinds, (one) => one === (command?.do ?? 'end')) ?? 'end';
  if (kind === 'end') return undefined;
  const persons = world.level.countries.map(({ id }) => id).filter((id) => world.seats[id] === 'person');
  const by = codeOne(code, persons, (id) => id === command?.by);
  if (by === undefined) return undefined;
  switch (kind) {
    case 'take-mandate':
      return codeMandate(code, world, by, command);
    case 'forecast':
      return { do: kind, by, percent: code(101, command?.do === kind ? command.percent : 0) };
    case 'sound':
      return codeSounding(code, world, by, command);
    case 'decide':
      return codeDecision(code, world, by, command);
  }
}

function codeMandate(code: Coder, { level }: World, by: CountryId, command?: Command): Command | undefined {
  const mandates = level.countries.find(({ id }) => id === by)?.playable?.mandates ?? [];
  const known = command?.do === 'take-mandate' ? command.mandate : '';
  const mandate = codeOne(code, mandates, ({ id }) => id === known)?.id;
  return mandate === undefined ? undefined : { do: 'take-mandate', by, mandate };
}

function codeSounding(code: Coder, { level }: World, by: CountryId, command?: Command): Command | undefined {
  const known = command?.do === 'sound' ? textOf(command.sounding) : '';
  const sounding = codeOne(code, soundingsOf(level, by), (one) => textOf(one) === known);
  return sounding && { do: 'sound', by, sounding };
}

function soundingsOf(level: Level, by: CountryId): readonly Sounding[] {
  const others = level.countries.map(({ id }) => id).filter((id) => id !== by);
  const words = others.flatMap((to): readonly Sounding[] => [
    { how: 'sound-out', to },
    { how: 'assure', to },
    { how: 'press', to, toward: 'firm' },
    { how: 'press', to, toward: 'yield' },
    { how: 'offer', to },
  ]);
  return [...words, { how: 'warn', to: level.challenger.id }];
}

/** A sounding as a text that does not depend on the order of its fields. */
const textOf = ({ how, to, ...rest }: Sounding): string => JSON.stringify([how, to, rest]);

function codeDecision(code: Coder, world: World, by: CountryId, command?: Command): Command | undefined {
  const known = command?.do === 'decide' ? command : undefined;
  const beat = openBeat(world);
  const option = codeOne(code, beat ? optionsOf(beat, by) : [], ({ id }) => id === known?.option)?.id;
  if (option === undefined) return undefined;
  const isCited = code(2, known?.paper ? 1 : 0) === 1;
  const paper = isCited ? codeOne(code, world.level.papers, ({ id }) => id === known?.paper)?.id : undefined;
  return { do: 'decide', by, option, ...(paper !== undefined && { paper }) };
}
