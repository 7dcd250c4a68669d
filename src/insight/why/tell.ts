/** What a window needs to say a change in words: the key of the sentence, who is in it, and how much. The words stand in `whatif`. */
import type { CountryId } from '../../sim/act';
import type { Change } from './change';

export interface Telling {
  /** `whatif.change.…`: a clause that completes "If …". */
  readonly key: string;
  /** Countries by slot: `by` whose change it is, `to` the one it is done to or believed of. */
  readonly countries: Readonly<Record<string, CountryId>>;
  /** The beat whose day it would have been done on, and the option taken in it. */
  readonly beat?: string;
  readonly option?: string;
  /** How many divisions, deeds, hundredths of trust, or quarter steps of a judgement. */
  readonly count?: number;
}

const moreOrLess = (by: number): 'more' | 'less' => (by > 0 ? 'more' : 'less');

const wordKey = ({ sounding }: Extract<Change, { kind: 'sounding' }>): string =>
  sounding.how === 'press' ? `whatif.change.press.${sounding.toward}` : `whatif.change.${sounding.how}`;

export const tellingOf = (change: Change): Telling => {
  switch (change.kind) {
    case 'sounding': {
      const { by, sounding, beat } = change;
      return { key: wordKey(change), countries: { by, to: sounding.to }, beat };
    }
    case 'option': {
      const { country, beat, option } = change;
      return { key: 'whatif.change.option', countries: { by: country }, beat, option };
    }
    case 'belief':
      return {
        key: `whatif.change.belief.${change.deed}.${moreOrLess(change.by)}`,
        countries: { by: change.observer, to: change.subject },
        count: Math.abs(change.by),
      };
    case 'treaty':
      return {
        key: `whatif.change.treaty.${change.strength === 0 ? 'none' : change.strength < 3 ? 'loose' : 'firm'}`,
        countries: { by: change.country },
      };
    default:
      return measured(change);
  }
};

/** A change that is more or less of something. */
const measured = (change: Extract<Change, { kind: 'divisions' | 'record' | 'dial' | 'trust' }>): Telling => {
  const way = moreOrLess(change.by);
  const much = Math.abs(change.by);
  switch (change.kind) {
    case 'divisions':
      return { key: `whatif.change.divisions.${way}`, countries: { by: change.country }, count: much };
    case 'record':
      return { key: `whatif.change.record.${change.deed}.${way}`, countries: { by: change.country }, count: much };
    case 'dial':
      return { key: `whatif.change.dial.${change.dial}.${way}`, countries: { by: change.country }, count: 4 * much };
    case 'trust':
      return { key: `whatif.change.trust.${way}`, countries: {}, count: Math.round(100 * much) };
  }
};
