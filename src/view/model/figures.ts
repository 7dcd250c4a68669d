/** Counts beside the situation: every number in text, and the same as a row of repeated signs. Pure. */
import type { Figure, FigureRow, FigureSign } from '../../sim/figure';
import type { Beat } from '../../sim/level';
import type { Words } from '../../words/words';
import type { IconName } from './icons';
import { type SignRow, signRow } from './isotype';
import { shortNameOf } from './scene';

export interface FigureModel {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly {
    readonly of: string;
    readonly name: string;
    /** "56 to 60". */
    readonly number: string;
    /** "56 to 60 divisions": what a screen reader says of the row. */
    readonly told: string;
    readonly signs: SignRow;
  }[];
  /** Names and numbers are so long that the signs have room only below them: a row is read by its length, and must not be broken. */
  readonly isStacked: boolean;
  /** The sign, and what one stands for. */
  readonly icon: IconName;
  readonly legend: string;
  /** What lighter signs mean, who counted, and since when it is known. */
  readonly notes: readonly string[];
}

const icons: Readonly<Record<FigureSign, IconName>> = {
  division: 'division',
  soldier: 'troops',
  oil: 'oil',
  refugee: 'refugee',
  vote: 'vote',
};

/** A vote is the card that was held up. */
const cards: Readonly<Record<string, IconName>> = { yes: 'yes', no: 'no', abstain: 'abstain' };

const isCard = ({ sign }: Figure, of: string): boolean => sign === 'vote' && Object.hasOwn(cards, of);

const iconOf = (figure: Figure, of: string): IconName =>
  (isCard(figure, of) ? cards[of] : undefined) ?? icons[figure.sign];

/** From a million on, in millions: nobody counted such numbers to the last. */
const million = 1_000_000;

const amount = (words: Words, sign: FigureSign, count: number): string => {
  if (sign === 'oil') return words.say('figure.number.percent', { count });
  return count < million
    ? words.say('figure.number.exact', { count })
    : words.say('figure.number.millions', { count: count / million });
};

function numberOf(words: Words, { sign }: Figure, { count, upTo, about = false }: FigureRow): string {
  const least = amount(words, sign, count);
  const number =
    upTo === undefined ? least : words.say('figure.number.range', { count: least, upTo: amount(words, sign, upTo) });
  return about ? words.say('figure.number.about', { number }) : number;
}

function nameOfRow(words: Words, figure: Figure, of: string): string {
  if (/^[A-Z]/.test(of)) return shortNameOf(words, of);
  return words.say(isCard(figure, of) ? `figure.of.${of}` : `figure.${figure.id}.of.${of}`);
}

function legendOf(words: Words, { sign, each }: Figure): string {
  const what = words.say(`figure.unit.${sign}`, { number: amount(words, sign, each), count: each });
  return words.say('figure.each', { what });
}

function notesOf(words: Words, { id, rows, known, isLater = false }: Figure): readonly string[] {
  return [
    ...(rows.some(({ upTo }) => upTo !== undefined) ? [words.say('figure.lighter')] : []),
    words.say(`figure.${id}.note`),
    ...(isLater ? [words.say('figure.since', { year: known.slice(0, 4) })] : []),
  ];
}

/** Pixels of a letter and of a sign on the desk, and how many have room in a line of it, with some to spare. */
const letter = 7.3;
const sign = 21.6;
const line = 335;

function hasRoom(rows: FigureModel['rows']): boolean {
  const longest = (lengths: readonly number[]): number => Math.max(0, ...lengths);
  const letters = longest(rows.map(({ name }) => name.length)) + longest(rows.map(({ number }) => number.length));
  const signs = longest(rows.map(({ signs: { full, rest, lighter = [] } }) => full + Math.ceil(rest) + lighter.length));
  return letters * letter + signs * sign < line;
}

const rowsOf = (words: Words, figure: Figure): FigureModel['rows'] =>
  figure.rows.map((row) => {
    const { of, count, upTo } = row;
    const number = numberOf(words, figure, row);
    return {
      of,
      name: nameOfRow(words, figure, of),
      number,
      told: words.say(`figure.unit.${figure.sign}`, { number, count: upTo ?? count }),
      signs: signRow(iconOf(figure, of), count, figure.each, upTo),
    };
  });

const figureModel = (words: Words, figure: Figure, rows = rowsOf(words, figure)): FigureModel => ({
  id: figure.id,
  title: words.say(`figure.${figure.id}.title`),
  rows,
  isStacked: !hasRoom(rows),
  icon: icons[figure.sign],
  legend: legendOf(words, figure),
  notes: notesOf(words, figure),
});

/** The counts that belong to a beat; none where the level names none. */
export const figureModels = (words: Words, beat: Beat | undefined): readonly FigureModel[] =>
  (beat?.figures ?? []).map((figure) => figureModel(words, figure));
