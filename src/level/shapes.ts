/** The small shapes that a level is made of. A message is the code of the problem, not a sentence. */
import * as v from 'valibot';
import type { ProblemCode } from './problem';

/** Lets the compiler check that a message is a code. */
export const code = (name: ProblemCode): ProblemCode => name;

/** Ids stand in words keys between dots, so they hold small letters, digits and single hyphens only. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, code('bad-id')),
  v.maxLength(40, code('bad-id')),
);

/** A country that is defined here. Where one is only named, any text passes, and the check of sense says what was meant. */
export const countryId = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, code('bad-country-id')));
export const namedCountry = v.string();
export const namedId = v.string();

const longMonths = [1, 3, 5, 7, 8, 10, 12];

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return longMonths.includes(month) ? 31 : 30;
};

/** A day that the calendar has, as `1938-09-22`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (!year || !month || !day || month > 12) return false;
  return day <= daysIn(year, month);
}

export const day = v.pipe(v.string(), v.check(isDay, code('bad-day')));

export const between = (low: number, high: number) =>
  v.pipe(v.number(), v.minValue(low, code('too-low')), v.maxValue(high, code('too-high')));

export const whole = (low: number, high: number) => v.pipe(between(low, high), v.multipleOf(1, code('uneven-step')));

/** 0 to 4 in quarter steps: finer judgement than that is not to be had. */
export const ordinal = v.pipe(between(0, 4), v.multipleOf(0.25, code('uneven-step')));

/** Strength can be counted, in divisions and steel, so it is judged in tenths. */
export const strength = v.pipe(
  between(0, 4),
  v.check((value) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 || value % 0.25 === 0, code('uneven-step')),
);

export const share = between(0, 1);
export const percent = between(0, 100);
export const effort = v.picklist([0, 0.5, 1]);
export const toward = v.picklist(['firm', 'yield']);

export const some = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.minLength(1, code('too-few')));
