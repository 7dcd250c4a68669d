/** A class as a table: a row for each result code, by the letter of its team. No name is in it, for no code has one. */
import type { Level } from '../sim/level';
import type { CodeResult } from './code';
import type { Column, Row } from './table';

const column = (name: string): Column => ({ name, unit: 'id', about: name });

/** The columns for codes of this level: for each beat what was chosen, foretold, and what came of it. */
export const classColumns = ({ beats }: Level): readonly Column[] => [
  ...['team', 'level', 'seat', 'mandate', 'reading', 'ending', 'code'].map(column),
  ...beats.flatMap((_, n) => {
    const nth = n + 1;
    return [
      { name: `choice-${nth}`, unit: 'id', about: 'choice', nth } as const,
      { name: `forecast-${nth}`, unit: 'percent', about: 'forecast', nth } as const,
      { name: `held-${nth}`, unit: 'id', about: 'held', nth } as const,
    ];
  }),
];

export function classRow(team: string, code: string, result: CodeResult, { beats }: Level): Row {
  const cells = beats.flatMap(({ id }, n) => {
    const choice = result.choices.find(({ beat }) => beat === id);
    return [
      [`choice-${n + 1}`, choice?.option],
      [`forecast-${n + 1}`, choice?.forecast],
      [`held-${n + 1}`, choice?.held],
    ] as const;
  });
  const { level, seat, mandate, reading, ending } = result;
  return { team, level, seat, mandate, reading, ending, code, ...Object.fromEntries(cells) };
}
