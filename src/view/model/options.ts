/** Options and deeds in words and signs. A sign tells what kind of act it is, never what will follow. */
import type { Act, CountryId } from '../../sim/act';
import type { Beat, Option } from '../../sim/level';
import { optionOf } from '../../sim/table';
import type { Words } from '../../words/words';
import type { IconName } from './icons';

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
export function actIcon(act: Act): IconName {
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
    case 'sign':
      return signIcons[act.how];
  }
}

/** Which act of an option its sign stands for: the heavier first. */
const weightiest: readonly Act['act'][] = [
  'claim',
  'concede',
  'block',
  'deliver',
  'sign',
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

/** What only the words of one option say, or what all countries' plain options say in common. */
function optionWords(words: Words, beat: Beat, country: CountryId, option: string, part: string): string {
  const own = `option.${beat.id}.${country}.${option}.${part}`;
  if (words.has(own)) return words.say(own);
  const here = `standard.${beat.id}.${country}.${option}.${part}`;
  return words.has(here) ? words.say(here) : words.say(`deed.${beat.kind}.${option}`);
}

export const optionTitle = (words: Words, beat: Beat, country: CountryId, option: string): string =>
  optionWords(words, beat, country, option, 'title');

export const optionText = (words: Words, beat: Beat, country: CountryId, option: string): string =>
  optionWords(words, beat, country, option, 'text');

/** What a country did, in a clause that follows its name. */
export const deedText = (words: Words, beat: Beat, country: CountryId, option: string): string =>
  optionWords(words, beat, country, option, 'deed');

/** The sign of a deed that was done. */
export function deedIcon(beat: Beat, country: CountryId, option: string): IconName {
  const found = optionOf(beat, country, option);
  return found ? optionIcon(found) : 'abstain';
}
