/** How the model works and where it is wrong, one click away from every page. */

import { considerationNames } from '../../sim/consideration';
import type { Level } from '../../sim/level';
import { moves } from '../../sim/minds/challenger';
import { weights } from '../../sim/parameters';
import type { Words } from '../../words/words';
import { type AgreementModel, agreementModel } from './aboutAgreement';
import { type JudgementsModel, judgementsModel } from './aboutJudgements';
import { type BookedRow, bookedRows, type ParameterRow, parameterRows, sensitivityNote } from './aboutTables';
import type { LevelNotes } from './debriefTold';
import { given } from './scene';

export interface Told {
  readonly title: string;
  readonly text: string;
}

/** A term of the model: its name, its meaning in a line, and its formula in words. */
export interface Formula {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly formula: string;
}

export interface AboutModel {
  readonly parts: readonly Told[];
  readonly beat: readonly Told[];
  readonly reasons: readonly Formula[];
  readonly circumstance: Formula;
  readonly belief: readonly Formula[];
  readonly moves: readonly Formula[];
  readonly movesNote: string;
  readonly parameters: readonly ParameterRow[];
  readonly sensitivityNote: string;
  readonly agreement: AgreementModel;
  readonly missing: readonly Told[];
  readonly ledgers: readonly {
    readonly title: string;
    readonly lost: readonly string[];
    readonly won: readonly string[];
  }[];
  readonly dispute: string;
  /** Of the open level; absent where none is. */
  readonly judgements?: JudgementsModel;
  readonly booked?: readonly BookedRow[];
}

export interface AboutGiven {
  readonly words: Words;
  readonly level?: Level;
  readonly notes?: LevelNotes;
}

const partNames = ['model', 'numbers', 'history', 'words', 'challenger', 'criticise', 'sounds'] as const;
const beatNames = ['situation', 'sounding', 'forecast', 'decision', 'reveal', 'answer', 'accounts'] as const;
const beliefNames = ['reliability', 'effort', 'defeat', 'owed'] as const;
const missingNames = [
  'unitary',
  'economy',
  'home',
  'voices',
  'ordinals',
  'fit',
  'great-power',
  'after',
  'persons',
] as const;
const ledgerNames = ['war-1938', 'cession-1938'] as const;
const entries = [1, 2, 3] as const;

/** The weights as slots, so that a formula in words shows the number the model uses. */
const slots = { ...weights };

const toldOf = (words: Words, stem: string, names: readonly string[]): readonly Told[] =>
  names.map((name) => ({ title: words.say(`${stem}.${name}.title`), text: words.say(`${stem}.${name}.text`, slots) }));

const formulaOf = (words: Words, name: string, stem: string, key: string): Formula => ({
  name,
  label: words.say(`${stem}.name`),
  meaning: words.say(`${stem}.text`),
  formula: words.say(key, slots),
});

const reasonOf = (words: Words, name: string): Formula =>
  formulaOf(words, name, `consideration.${name}`, `about.formula.${name}`);

const beliefOf = (words: Words, name: string): Formula =>
  formulaOf(words, name, `about.belief.${name}`, `about.formula.${name}`);

const ledgerOf = (words: Words, name: string): AboutModel['ledgers'][number] => ({
  title: words.say(`about.ledger.${name}.title`),
  lost: entries.map((n) => words.say(`about.ledger.${name}.lost.${n}`)),
  won: entries.map((n) => words.say(`about.ledger.${name}.won.${n}`)),
});

/** The whole page; without a level it tells what holds for all of them. */
export function aboutModelOf({ words, level, notes }: AboutGiven): AboutModel {
  return {
    parts: toldOf(words, 'about', partNames),
    beat: toldOf(words, 'about.beat', beatNames),
    reasons: considerationNames.map((name) => reasonOf(words, name)),
    circumstance: reasonOf(words, 'circumstance'),
    belief: beliefNames.map((name) => beliefOf(words, name)),
    moves: moves.map((move) => formulaOf(words, move, `about.move.${move}`, `about.formula.move.${move}`)),
    movesNote: words.say('about.moves.note', slots),
    parameters: parameterRows(words, level),
    sensitivityNote: sensitivityNote(words, level),
    agreement: agreementModel(words, level),
    missing: toldOf(words, 'about.missing', missingNames),
    ledgers: ledgerNames.map((name) => ledgerOf(words, name)),
    dispute: words.say('about.ledger.dispute'),
    ...given('judgements', level && judgementsModel(words, level, notes)),
    ...given('booked', level && bookedRows(words, level)),
  };
}
