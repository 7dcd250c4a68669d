/** An option's acts summed into what the model weighs. */
import type { Act, Aims, CountryId, Signal } from './act';
import { clamp } from './arithmetic';
import type { Option } from './level';
import { weights } from './parameters';

export interface Posture {
  /** -1 (works against the measure) to 1 (does all of it). */
  readonly effort: number;
  /** Is this a deed that falls due, or a word? What the victim does is always a deed. */
  readonly isDeed: boolean;
  readonly onlyIf: CountryId | undefined;
  readonly isSecret: boolean;
  /** Concession at the victim's expense, 0 to 1. */
  readonly concession: number;
  readonly blocks: boolean;
  readonly signals: readonly Signal[];
  readonly presses: readonly { readonly country: CountryId; readonly toward: 'firm' | 'yield' }[];
  readonly grant: number | undefined;
  readonly claims: boolean;
  /** Does it leave the system by a pact with the challenger? */
  readonly optsOut: boolean;
  readonly aims: Aims | undefined;
}

/** How far each act is an effort for the measure, or against it. */
const effortOfAct = (act: Act, isVictim: boolean): number => {
  switch (act.act) {
    case 'pledge':
    case 'deliver':
    case 'resist':
      return act.effort;
    case 'sign':
      return act.how === 'sign' ? 1 : act.how === 'reserve' ? 0.25 : 0;
    case 'block':
      return -0.5;
    case 'concede':
      return isVictim ? -act.share : -weights.appeasement * act.share;
    case 'press':
      return act.toward === 'yield' ? -0.2 : 0.1;
    case 'opt-out':
      return -0.5;
    default:
      return 0;
  }
};

const actsOf = <Name extends Act['act']>(option: Option, name: Name): readonly Extract<Act, { act: Name }>[] =>
  option.acts.filter((act): act is Extract<Act, { act: Name }> => act.act === name);

export const postureOf = (option: Option, isVictim: boolean): Posture => {
  const pledge = actsOf(option, 'pledge')[0];
  const transit = actsOf(option, 'transit')[0];
  return {
    effort: clamp(
      option.acts.reduce((sum, act) => sum + effortOfAct(act, isVictim), 0),
      -1,
      1,
    ),
    isDeed: isVictim || option.acts.some((act) => act.act === 'deliver'),
    isSecret: pledge?.secret ?? false,
    concession: Math.max(0, ...actsOf(option, 'concede').map((act) => act.share)),
    blocks: actsOf(option, 'block').length > 0,
    signals: actsOf(option, 'signal').map((act) => act.signal),
    presses: actsOf(option, 'press').map(({ country, toward }) => ({ country, toward })),
    claims: actsOf(option, 'claim').length > 0,
    optsOut: actsOf(option, 'opt-out').length > 0,
    aims: actsOf(option, 'aims')[0]?.aims,
    onlyIf: pledge?.onlyIf,
    grant: transit?.grant,
  };
};
