/** Why each government chose as it did: its eight reasons and circumstance, which add up to the total that is shown. */
import type { CountryId } from '../../sim/act';
import { considerationNames } from '../../sim/consideration';
import type { Beat } from '../../sim/level';
import type { BeatPast, Decision, Weighing } from '../../sim/world';
import { whyInWords } from '../../words/say';
import type { Words } from '../../words/words';
import { pointsOf, type Sum, tenthsOf } from './debriefSums';
import { type Deed, deedOf, optionName, type Told } from './debriefTold';
import { given, inText, nameOf } from './scene';

/** The nine terms of a decision: the eight reasons, then circumstance. */
export const termNames = [...considerationNames, 'circumstance'] as const;

/** A number as it is shown: `points` is what a bar is drawn from. */
export interface Shown {
  readonly points: number;
  readonly text: string;
}

export interface TermModel {
  readonly name: (typeof termNames)[number];
  readonly label: string;
  readonly chosen: Shown;
  /** The same term of the option it is compared with. */
  readonly rival?: Shown;
}

export interface WhyModel {
  readonly country: CountryId;
  readonly name: string;
  readonly isYou: boolean;
  readonly deed: Deed;
  /** The title of the option taken, where it has one. */
  readonly option: string;
  readonly sentence: string;
  readonly terms: readonly TermModel[];
  readonly total: Shown;
  /** The option that came next, or that the cabinet would rather have taken. */
  readonly rival?: { readonly option: string; readonly total: Shown };
  /** By how much it was lost, in words. */
  readonly margin: string;
  readonly paper?: string;
}

export const shownOf = (words: Words, tenths: number): Shown => ({
  points: pointsOf(tenths),
  text: words.points(pointsOf(tenths)),
});

const sumOf = ({ lines, circumstance }: Weighing): Sum => tenthsOf([...lines, circumstance]);

/** What the choice is compared with: the heaviest of all the others that were open. */
const rivalOf = ({ weighed, option }: Decision): Weighing | undefined => weighed.find((one) => one.option !== option);

function termsOf(words: Words, chosen: Sum, rival: Sum | undefined): readonly TermModel[] {
  return termNames.map((name, at) => ({
    name,
    label: words.say(`consideration.${name}.name`),
    chosen: shownOf(words, chosen.terms[at] ?? 0),
    ...given('rival', rival && shownOf(words, rival.terms[at] ?? 0)),
  }));
}

/** The difference of the totals as shown, so that a reader can do the sum. */
function marginText(words: Words, decision: Decision, lead: number | undefined, rival: string): string {
  if (lead === undefined) return words.say('debrief.margin.only');
  const by = words.points(Math.abs(pointsOf(lead))).replace('+', '');
  const who = decision.byPerson ? 'you' : 'rule';
  const how = lead === 0 ? 'even' : lead > 0 ? 'ahead' : 'behind';
  return words.say(`debrief.margin.${who}.${how}`, { rival, by });
}

/** A name as a sentence begins with it: The Soviet Union. */
function openingName(words: Words, country: CountryId): string {
  const name = inText(words, country);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function reasonsInWords(words: Words, name: string, deed: Deed, decision: Decision, sum: Sum): string {
  return whyInWords(words, {
    country: name,
    deed: deed.text,
    reasons: considerationNames.map((reason, at) => ({ name: reason, points: pointsOf(sum.terms[at] ?? 0) })),
    circumstance: pointsOf(sum.terms[considerationNames.length] ?? 0),
    secondThoughts: decision.secondThoughts,
  });
}

const paperOf = (words: Words, paper: string | undefined): string | undefined =>
  paper && words.say('debrief.why.cited', { paper: words.say(`paper.${paper}.title`) });

/** One decision opened. */
function whyModel({ words, seat }: Told, beat: Beat, decision: Decision): WhyModel | undefined {
  const chosen = decision.weighed.find((one) => one.option === decision.option);
  if (!chosen) return undefined;
  const { country } = decision;
  const other = rivalOf(decision);
  const [sum, otherSum] = [sumOf(chosen), other && sumOf(other)];
  const rival = other && optionName(words, beat, country, other.option);
  const [name, deed] = [nameOf(words, country), deedOf(words, beat, country, decision.option)];
  return {
    country,
    name,
    isYou: country === seat,
    deed,
    option: optionName(words, beat, country, decision.option),
    sentence: reasonsInWords(words, openingName(words, country), deed, decision, sum),
    terms: termsOf(words, sum, otherSum),
    total: shownOf(words, sum.total),
    margin: marginText(words, decision, otherSum && sum.total - otherSum.total, rival ?? ''),
    ...given('rival', rival && otherSum ? { option: rival, total: shownOf(words, otherSum.total) } : undefined),
    ...given('paper', paperOf(words, decision.paper)),
  };
}

/** The longest bar of some decisions, in points: all bars of a day are drawn to one scale. */
export const scaleOf = (models: readonly WhyModel[]): number =>
  Math.max(
    1,
    ...models.flatMap(({ terms, total, rival }) => [
      ...terms.flatMap((term) => [Math.abs(term.chosen.points), Math.abs(term.rival?.points ?? 0)]),
      Math.abs(total.points),
      Math.abs(rival?.total.points ?? 0),
    ]),
  );

/** All decisions of a beat, the player's own first. */
export function whyModels(told: Told, beat: Beat, past: BeatPast): readonly WhyModel[] {
  const all = past.decisions.flatMap((decision) => whyModel(told, beat, decision) ?? []);
  return [...all.filter(({ isYou }) => isYou), ...all.filter(({ isYou }) => !isYou)];
}
