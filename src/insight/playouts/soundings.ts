/** Soundings that a seat makes when a beat opens: `withSounding` over numbers. What cannot be paid is not done. */
import { weights } from '../../sim/parameters';
import { NONE } from './compiled';
import { leanOn } from './deeds';
import type { Kernel } from './kernel';
import { putPromise } from './ledger';
import type { PlannedSounding } from './plan';
import { BOUGHT } from './state';

export const sound = (k: Kernel, made: PlannedSounding): void => {
  const { state } = k;
  const influence = state.influence[made.by] ?? 0;
  if (influence < made.price) return;
  state.influence[made.by] = influence - made.price;
  if (made.how === 'press') leanOn(k, made.to, made.leans);
  if (made.how === 'offer') state.favours[made.to] = (state.favours[made.to] ?? 0) + 1;
  if (made.how === 'assure' || made.how === 'warn') promise(k, made);
};

/** A private word is a promise, known to those who heard it. */
const promise = (k: Kernel, made: PlannedSounding): void => {
  const { state, compiled } = k;
  const words = compiled.treaties + compiled.beats.length * compiled.countries.length;
  const place = words + (state.facts[BOUGHT] ?? 0);
  state.facts[BOUGHT] = (state.facts[BOUGHT] ?? 0) + 1;
  putPromise(state, place);
  state.by[place] = made.by;
  state.condition[place] = NONE;
  state.known[place] = made.to;
  state.strength[place] = weights.privateWord;
  state.isWarning[place] = made.how === 'warn' ? 1 : 0;
};
