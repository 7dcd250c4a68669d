/** How days, numbers and lists are said in a language. */

/** `long` with weekday and year, `day` with year, `brief` with year and the month cut short, `short` without a year. */
export type DateStyle = 'long' | 'day' | 'brief' | 'short';

const dateForms: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  brief: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'long' },
};

/** Midnight in Greenwich of an ISO day; undefined for what is none. No zone of the reader's may move a day of history. */
function dayOf(iso: string): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return Number.isNaN(day.getTime()) ? undefined : day;
}

/** `1938-09-22` as "22 September 1938"; what is no day, as it stands. */
export function sayDate(iso: string, style: DateStyle = 'day', locales: readonly string[] = ['en-GB']): string {
  const day = dayOf(iso);
  if (!day) return iso;
  return new Intl.DateTimeFormat([...locales], { ...dateForms[style], timeZone: 'UTC' }).format(day);
}

/** "France, Britain and Poland". */
export const sayList = (names: readonly string[], locales: readonly string[] = ['en-GB']): string =>
  new Intl.ListFormat([...locales], { style: 'long', type: 'conjunction' }).format(names);

/** Whole per cent, 0 to 100: "69%". */
export const sayPercent = (percent: number, locales: readonly string[] = ['en-GB']): string =>
  new Intl.NumberFormat([...locales], { style: 'percent', maximumFractionDigits: 0 }).format(percent / 100);

/** Points of the model with their sign and one decimal: "+0.8", "−0.6". Nothing is said as "0.0", without a sign. */
export const sayPoints = (points: number, locales: readonly string[] = ['en-GB']): string =>
  new Intl.NumberFormat([...locales], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(points)
    .replace('-', '−');
