/** The shape of a record from outside: a save of long ago, a pasted text, a link from a stranger. */
import * as v from 'valibot';
import type { Command, Sounding } from '../sim/command';
import { type GameRecord, recordFormat } from './record';
import { carriedShape } from './shapeOfCarried';

/** A long game has a tenth of each. */
export const limits = { characters: 256 * 1024, commands: 1000, seats: 40, marks: 60, id: 60 } as const;

const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(limits.id));
const sum = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
const between = (low: number, high: number) => v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));

const sounding: v.GenericSchema<unknown, Sounding> = v.variant('how', [
  v.object({ how: v.picklist(['sound-out', 'assure', 'offer', 'warn']), to: country }),
  v.object({ how: v.literal('press'), to: country, toward: v.picklist(['firm', 'yield']) }),
]);

export const commandShape: v.GenericSchema<unknown, Command> = v.variant('do', [
  v.object({ do: v.literal('take-mandate'), by: country, mandate: id }),
  v.object({ do: v.literal('sound'), by: country, sounding }),
  v.object({ do: v.literal('forecast'), by: country, percent: between(0, 100) }),
  v.object({ do: v.literal('decide'), by: country, option: id, paper: v.exactOptional(id) }),
]);

export const recordShape: v.GenericSchema<unknown, GameRecord> = v.object({
  format: v.literal(recordFormat),
  level: id,
  edition: between(1, 1000),
  seed: between(-(2 ** 31), 2 ** 32 - 1),
  reading: id,
  seats: v.pipe(
    v.record(country, v.picklist(['person', 'rule'])),
    v.check((seats) => Object.keys(seats).length <= limits.seats),
  ),
  commands: v.pipe(v.array(commandShape), v.maxLength(limits.commands)),
  marks: v.pipe(v.array(sum), v.maxLength(limits.marks)),
  checksum: sum,
  from: v.exactOptional(v.object({ run: id, beat: id })),
  carried: v.exactOptional(carriedShape),
});
