/** The challenger, opened: what it believed, what each of its three moves was worth to it, and its hidden resolve. */
import type { Beat } from '../../sim/level';
import { moves, resolveOf } from '../../sim/minds/challenger';
import type { Answer, BeatPast, Move } from '../../sim/world';
import { pipsOf, pointsOf, tenthsOf } from './debriefSums';
import { type Deed, moveText, type Told } from './debriefTold';
import { type Shown, shownOf } from './debriefWhy';
import { given, inText, told as inWords, nameOf } from './scene';

export interface MoveModel {
  readonly move: Move;
  readonly label: string;
  /** By its own reckoning, its temper, and the two together. */
  readonly reckoned: Shown;
  readonly temper: Shown;
  readonly total: Shown;
  readonly isChosen: boolean;
  /** Why it could not be chosen here. */
  readonly closed?: string;
}

export interface BeliefModel {
  readonly label: string;
  readonly pips: number;
  readonly text: string;
}

export interface ChallengerModel {
  readonly name: string;
  readonly move: Deed;
  readonly sentence: string;
  /** In an open war arms moved the front, and it had no choice to make. */
  readonly isFought: boolean;
  readonly beliefs: readonly BeliefModel[];
  readonly moves: readonly MoveModel[];
  /** The longest bar, in points. */
  readonly scale: number;
}

export interface ResolveModel {
  readonly points: Shown;
  readonly text: string;
}

/** After the conference there is nothing left to bargain about. */
const isClosed = (beat: Beat, move: Move): boolean => beat.answer === 'settle' && move === 'bargain';

function moveModel({ words }: Told, beat: Beat, answer: Answer, move: Move): MoveModel {
  const at = moves.indexOf(move);
  const sum = tenthsOf([answer.utilities[at] ?? 0, answer.tempers[at] ?? 0]);
  return {
    move,
    label: words.say(`debrief.challenger.move.${move}`),
    reckoned: shownOf(words, sum.terms[0] ?? 0),
    temper: shownOf(words, sum.terms[1] ?? 0),
    total: shownOf(words, sum.total),
    isChosen: answer.move === move,
    ...given('closed', isClosed(beat, move) ? words.say('debrief.challenger.closed') : undefined),
  };
}

const percentOf = (share: number): number => Math.round(share * 100);

function beliefsOf({ words }: Told, { chanceOfDefeat, coverage }: Answer): readonly BeliefModel[] {
  return [
    { key: 'debrief.challenger.defeat', percent: percentOf(chanceOfDefeat) },
    { key: 'debrief.challenger.coverage', percent: percentOf(coverage) },
  ].map(({ key, percent }) => ({ label: words.say(key), pips: pipsOf(percent), text: words.percent(percent) }));
}

function sentenceOf({ words, world }: Told, answer: Answer, models: readonly MoveModel[]): string {
  const best = models.find(({ isChosen }) => isChosen);
  const next = models
    .filter(({ isChosen, closed }) => !isChosen && closed === undefined)
    .toSorted((a, b) => b.total.points - a.total.points)[0];
  const lead = Math.round(((best?.total.points ?? 0) - (next?.total.points ?? 0)) * 10);
  return inWords(words, 'debrief.challenger.sentence', {
    challenger: inText(words, world.level.challenger.id),
    defeat: words.percent(percentOf(answer.chanceOfDefeat)),
    move: best?.label ?? '',
    next: next?.label ?? '',
    by: words.points(pointsOf(lead)).replace('+', ''),
  });
}

/** What moved the front: the odds, the die, and whether the challenger's patron came in. */
function armsSentence({ words, world }: Told, { chance, drawn, entered }: NonNullable<Answer['arms']>): string {
  const percent = (share: number): string => words.percent(percentOf(share));
  const odds =
    chance > 0
      ? words.say('debrief.arms.contested', {
          chance: percent(chance),
          back: percent(chance * chance),
          drawn: percent(drawn),
        })
      : words.say('debrief.arms.unopposed');
  const patron = nameOf(words, world.level.war?.patron?.country ?? '');
  return entered ? `${odds} ${words.say('debrief.arms.entered', { patron })}` : odds;
}

/** The challenger in one beat. Where it had no choice to make there is a move in words and nothing else. */
export function challengerModel(told: Told, beat: Beat, past: BeatPast): ChallengerModel {
  const { words, world } = told;
  const { answer } = past;
  const arms = answer?.arms;
  const models = answer && !arms ? moves.map((move) => moveModel(told, beat, answer, move)) : [];
  return {
    name: nameOf(words, world.level.challenger.id),
    move: moveText(words, world.level, beat, past),
    sentence: arms ? armsSentence(told, arms) : answer ? sentenceOf(told, answer, models) : '',
    isFought: arms !== undefined,
    beliefs: answer && !arms ? beliefsOf(told, answer) : [],
    moves: models,
    scale: Math.max(1, ...models.map(({ total }) => Math.abs(total.points))),
  };
}

/** From this many tenths of a point on, its resolve was plainly more or less than the others reckoned with. */
const plain = 3;

/** The resolve that nobody could see; the others reckoned with none. */
export function resolveModel({ words, world }: Told): ResolveModel {
  const tenths = tenthsOf([resolveOf(world)]).total;
  const how = tenths >= plain ? 'more' : tenths <= -plain ? 'less' : 'even';
  const points = shownOf(words, tenths);
  return {
    points,
    text: inWords(words, `debrief.resolve.${how}`, {
      challenger: inText(words, world.level.challenger.id),
      points: points.text,
    }),
  };
}
