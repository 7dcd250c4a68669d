/** The shape of the counts that are shown as rows of signs. */
import * as v from 'valibot';
import type { Figure, FigureRow, FigureSign } from '../sim/figure';
import { between, day, id, namedId, some } from './shapes';

type Fields<T> = Readonly<Record<keyof T, v.GenericSchema>>;

const signs = ['division', 'soldier', 'oil', 'refugee', 'vote'] as const satisfies readonly FigureSign[];

/** No count of this game comes near it. */
const most = 100_000_000;

const row = v.object({
  of: namedId,
  count: between(0, most),
  upTo: v.exactOptional(between(0, most)),
  about: v.exactOptional(v.boolean()),
} satisfies Fields<FigureRow>);

export const figure = v.object({
  id,
  sign: v.picklist(signs),
  each: between(1, most),
  known: day,
  isLater: v.exactOptional(v.boolean()),
  rows: some(row),
} satisfies Fields<Figure>);
