/** Options and deeds in words and signs. A sign tells what kind of act it is, never what will follow. */
import type { Act, CountryId } from '../../sim/act';
import type { Beat, Option } from '../../sim/level';
import { optionOf } from '../../sim/table';
import type { Words } from '../../words/words';
import type { IconName } from './icons';
import { maybe } from './scene';

const signalIcons = { mobilise: 'mobilise', fleet: 'navy', publish: 'press', 'staff-talks': 'general' } as const;

function pledgeIcon({ effort, secret, onlyIf }: Extract<Act, { act: 'pledge' }>): IconName {
  if (effort === 0) return 'abstain';
  if (onlyIf) return 'conditional';
  return secret ? 'secret' : effort === 1 ? 'pledge' : 'partial';
}

const effortIcon = (effort: number, icons: readonly [IconName, IconName, IconName]): IconName =>
  icons[effort === 1 ? 0 : effort === 0 ? 2 : 1];

const signIcons = { sign: 'treaty', reserve: 'conditional', decline: 'abstain' } as const;

/** The sign of one act. */
function actIcon(act: Act): IconName {
  switch (act.act) {
    case 'pledge':
      return pledgeIcon(act);
    case 'deliver':
      return effortIcon(act.effort, ['honored', 'partial', 'abstain']);
    case 'resist':
      return effortIcon(act.effort, ['troops', 'mobilise', 'abstain']);
    case 'block':
      return 'veto';
    case 'signal':
      return signalIcons[act.signal];
    case 'concede':
      return 'concession';
    case 'press':
      return 'urge';
    case 'transit':
      return effortIcon(act.grant, ['yes', 'air', 'no']);
    case 'claim':
      return 'stake';
    case 'aims':
      return act.aims === 'total' ? 'troops' : 'ceasefire';
    case 'sign':
      return act.onlyIf && act.how === 'sign' ? 'conditional' : signIcons[act.how];
    case 'propose':
      return 'document';
    case 'trade':
      return 'offer';
    case 'hold':
      return 'no';
    case 'walk-out':
    case 'opt-out':
      return 'cross';
  }
}

/** Which act of an option its sign stands for: the heavier first. */
const weightiest: readonly Act['act'][] = [
  'walk-out',
  'opt-out',
  'claim',
  'concede',
  'block',
  'aims',
  'deliver',
  'sign',
  'trade',
  'propose',
  'hold',
  'transit',
  'resist',
  'pledge',
  'signal',
  'press',
];

const isIdle = (act: Act): boolean => act.act === 'pledge' && act.effort === 0;

/** The sign of an option. */
export function optionIcon(option: Pick<Option, 'acts'>): IconName {
  const busy = option.acts.filter((act) => !isIdle(act));
  const act = weightiest.flatMap((name) => busy.filter((one) => one.act === name)).at(0) ?? option.acts[0];
  return act ? actIcon(act) : 'abstain';
}

const optionKey = (beat: Beat, country: CountryId, option: string, part: string): string =>
  `option.${beat.id}.${country}.${option}.${part}`;

/** What a country did, in a clause that follows its name: its own words, the beat's, or those that all plain efforts share. */
export function deedText(words: Words, beat: Beat, country: CountryId, option: string): string {
  const own = maybe(words, optionKey(beat, country, option, 'deed'));
  const here = maybe(words, `standard.${beat.id}.${country}.${option}.deed`);
  return own ?? here ?? words.say(`deed.${beat.kind}.${option}`);
}

/** The name of an option; of one that nobody is offered, the deed it would be. */
export const optionTitle = (words: Words, beat: Beat, country: CountryId, option: string): string =>
  maybe(words, optionKey(beat, country, option, 'title')) ?? deedText(words, beat, country, option);

/** What it asks of whom, by when, and what it binds to. */
export const optionText = (words: Words, beat: Beat, country: CountryId, option: string): string =>
  maybe(words, optionKey(beat, country, option, 'text')) ?? '';

/** The sign of a deed that was done. */
export function deedIcon(beat: Beat, country: CountryId, option: string): IconName {
  const found = optionOf(beat, country, option);
  return found ? optionIcon(found) : 'abstain';
}
