/** Can a fact about the text on the table come about in the beats before? */
import type { Beat, Level } from '../../sim/level';
import { putBy } from '../../sim/mechanisms/adoption';
import { clauseOf } from '../../sim/mechanisms/clauses';
import { optionsOf } from '../../sim/table';
import type { Fact } from './references';

type FactOfText = Extract<Fact, { is: 'worded' | 'signed' | 'signatures' | 'left' }>;

export const mayBeOfText = (level: Level, before: readonly Beat[], fact: FactOfText): boolean => {
  switch (fact.is) {
    case 'worded':
      return clauseOf(level, fact.clause)?.opens === fact.wording || before.some((beat) => isPut(beat, fact));
    case 'signed':
      return before.some((beat) => beat.kind === 'signing' && beat.options[fact.country] !== undefined);
    case 'signatures':
      return before.some((beat) => beat.kind === 'signing' && Object.keys(beat.options).length >= fact.atLeast);
    case 'left':
      return before.some((beat) =>
        optionsOf(beat, fact.country).some(({ acts }) => acts.some((act) => act.act === 'walk-out')),
      );
  }
};

const isPut = (beat: Beat, { clause, wording }: Extract<Fact, { is: 'worded' }>): boolean =>
  Object.keys(beat.options).some((country) =>
    optionsOf(beat, country).some(({ acts }) =>
      putBy(acts).some((put) => put.clause === clause && put.wording === wording),
    ),
  );
