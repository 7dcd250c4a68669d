/** What the public at home makes of a text: it hears of war, of shame and of cost, and not of the rest. */
import type { CountryId } from '../act';
import type { ConsiderationName } from '../consideration';
import type { Beat, Option } from '../level';
import type { World } from '../world';
import { putBy } from './adoption';
import { clauseOf, clausesOf, clauseValue, textOf } from './clauses';
import { wholeness } from './treaty';

const heard: readonly ConsiderationName[] = ['danger', 'word', 'cost'];

/** Points of support for a wording of the highest value that is put, and that is signed. */
const PUT = 4;
const SIGNED = 8;

const heardIn = (world: World, country: CountryId, name: string, wording: string): number => {
  const clause = clauseOf(world.level, name);
  const value = clause ? clauseValue(clause, country, wording) : {};
  return heard.reduce((sum, one) => sum + (value[one] ?? 0), 0) / 4;
};

/** Points of support that an option on a text gives, or takes. */
export const tasteAtHome = (world: World, beat: Beat, country: CountryId, { acts }: Option): number => {
  if (!world.text || (beat.kind !== 'draft' && beat.kind !== 'signing')) return 0;
  const put = putBy(acts).reduce((sum, one) => sum + PUT * heardIn(world, country, one.clause, one.wording), 0);
  const signature = acts.find((act) => act.act === 'sign');
  if (signature?.act !== 'sign' || signature.how === 'decline') return put;
  const { wording } = textOf(world);
  const whole = clausesOf(world.level).reduce((sum, { id }) => sum + heardIn(world, country, id, wording[id] ?? ''), 0);
  return put + SIGNED * wholeness(signature.how) * whole;
};
