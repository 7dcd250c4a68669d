/**
 * Dated changes of government, and what of the old promises they own. Only changes of those who govern, or of how a state is governed; a
 * new head of the same government is none. The sentences and their sources stand under `government.<country>.<day>`.
 */
import type { CountryId } from '../act';
import { road } from './parameters';

/** `coalition`: others are elected. `regime`: others rule, without being elected. `state`: the state itself is made anew, or occupied. */
export type ChangeKind = 'coalition' | 'regime' | 'state';

export interface GovernmentChange {
  readonly country: CountryId;
  /** ISO. */
  readonly date: string;
  readonly kind: ChangeKind;
}

const shares: Readonly<Record<ChangeKind, number>> = {
  coalition: road.ownsAll,
  regime: road.ownsMost,
  state: road.ownsLittle,
};

/** Share of its predecessors' words that a government of this kind owns, 0 to 1. */
export const shareOwned = (kind: ChangeKind): number => shares[kind];

const change = (country: CountryId, date: string, kind: ChangeKind): GovernmentChange => ({ country, date, kind });

export const governmentChanges: readonly GovernmentChange[] = [
  change('GBR', '1940-05-10', 'coalition'),
  change('GBR', '1945-07-26', 'coalition'),
  change('GBR', '1951-10-26', 'coalition'),
  change('GBR', '1964-10-16', 'coalition'),
  change('GBR', '1979-05-04', 'coalition'),
  change('FRA', '1936-06-04', 'coalition'),
  change('FRA', '1940-07-10', 'state'),
  change('FRA', '1944-08-25', 'state'),
  change('FRA', '1958-06-01', 'regime'),
  change('FRA', '1981-05-21', 'coalition'),
  change('USA', '1933-03-04', 'coalition'),
  change('USA', '1953-01-20', 'coalition'),
  change('USA', '1961-01-20', 'coalition'),
  change('USA', '1969-01-20', 'coalition'),
  change('USA', '1981-01-20', 'coalition'),
  change('SUN', '1953-03-05', 'regime'),
  change('SUN', '1964-10-14', 'regime'),
  change('SUN', '1985-03-11', 'regime'),
  change('TUR', '1950-05-22', 'coalition'),
  change('TUR', '1960-05-27', 'regime'),
  change('TUR', '1983-12-13', 'coalition'),
  change('CSK', '1938-10-05', 'regime'),
  change('CSK', '1939-03-15', 'state'),
  change('CSK', '1948-02-25', 'regime'),
  change('CSK', '1989-12-10', 'regime'),
  change('POL', '1939-09-17', 'state'),
  change('POL', '1945-06-28', 'state'),
  change('POL', '1989-08-24', 'regime'),
  change('CHN', '1949-10-01', 'state'),
];

/** Changes after the day `from` and not after the day `to`, in order. */
export const changesBetween = (country: CountryId, from: string, to: string): readonly GovernmentChange[] =>
  governmentChanges.filter((one) => one.country === country && one.date > from && one.date <= to);

/** Share of what its predecessors of the day `from` promised that its government of the day `to` owns, 0 to 1. */
export const ownedBy = (country: CountryId, from: string, to: string): number =>
  changesBetween(country, from, to).reduce((share, { kind }) => share * shareOwned(kind), 1);

/** Where a country's road ends before 1991: the day on which there was no state any more that could keep a word. */
const roadEnds: Readonly<Record<CountryId, string>> = { CSK: '1939-03-15' };

export const roadEndOf = (country: CountryId): string | undefined => roadEnds[country];
