/** The text on the table: each clause, how it is worded now, who has spoken for it and against, and who has signed. */
import type { CountryId } from '../../sim/act';
import type { Clause, TextState, Voice } from '../../sim/clause';
import { bindingOf, clausesOf, isBinding } from '../../sim/mechanisms/clauses';
import { inText, nameOf, type Scene, told } from './scene';

/** A government's last word on a clause. */
export interface VoiceModel {
  readonly country: CountryId;
  readonly isFor: boolean;
  /** "France spoke for: immediate help." */
  readonly text: string;
}

export interface ClauseModel {
  readonly id: string;
  readonly name: string;
  /** What is at issue in it. */
  readonly about: string;
  readonly wording: string;
  readonly text: string;
  /** How it was worded before the last round, if that changed it. */
  readonly was?: string;
  readonly voices: readonly VoiceModel[];
}

export interface TextModel {
  readonly title: string;
  /** How far the whole binds, in words. */
  readonly binds: string;
  readonly clauses: readonly ClauseModel[];
  /** Who has signed, who has left; a sentence each. */
  readonly notes: readonly string[];
}

/** The last word of each country on one clause: what it put, or that it held the clause as it stood. */
const lastWords = (text: TextState, clause: string): readonly Voice[] => {
  const last = new Map<CountryId, Voice>();
  for (const voice of text.voices) if (voice.clause === clause) last.set(voice.country, voice);
  return [...last.values()];
};

/** For the wording that stands: whoever put it, or held it. */
const isFor = (voice: Voice, wording: string): boolean => voice.wording === wording;

function voiceModel({ words }: Scene, { id }: Clause, voice: Voice, wording: string): VoiceModel {
  const how = voice.stand === 'against' ? 'held' : 'put';
  return {
    country: voice.country,
    isFor: isFor(voice, wording),
    text: told(words, `panels.text.${how}`, {
      name: inText(words, voice.country),
      wording: words.say(`clause.${id}.${voice.wording}.name`),
    }),
  };
}

function clauseModel(scene: Scene, text: TextState, clause: Clause): ClauseModel {
  const { words, sight } = scene;
  const { id } = clause;
  const wording = text.wording[id] ?? clause.opens;
  const change = sight.past.at(-1)?.amended?.find((one) => one.clause === id);
  return {
    id,
    name: words.say(`clause.${id}.name`),
    about: words.say(`clause.${id}.text`),
    wording: words.say(`clause.${id}.${wording}.name`),
    text: words.say(`clause.${id}.${wording}.text`),
    voices: lastWords(text, id).map((voice) => voiceModel(scene, clause, voice, wording)),
    ...(change && { was: words.say('panels.text.was', { wording: words.say(`clause.${id}.${change.from}.name`) }) }),
  };
}

const bindsWord = (binding: number): string =>
  isBinding(binding) ? 'much' : isBinding(2 * binding) ? 'some' : 'little';

function notesOf({ words }: Scene, { signed, left }: TextState): readonly string[] {
  const names = Object.keys(signed).map((one) => inText(words, one));
  return [
    ...(names.length > 0 ? [words.say('panels.text.signed', { names: words.list(names) })] : []),
    ...left.map((one) => told(words, 'panels.text.left', { name: inText(words, one) })),
  ];
}

/** Nothing where no text is on the table. */
export function textModel(scene: Scene): TextModel | undefined {
  const { words, level, sight } = scene;
  const { text } = sight;
  if (!text) return undefined;
  return {
    title: words.say('panels.text.title'),
    binds: words.say(`panels.text.binds.${bindsWord(bindingOf(level, text.wording))}`),
    clauses: clausesOf(level).map((clause) => clauseModel(scene, text, clause)),
    notes: notesOf(scene, text),
  };
}

/** What a government last said, where a text is on the table: its signature, or how it spoke. */
export function standOnText({ words, sight }: Pick<Scene, 'words' | 'sight'>, country: CountryId): string | undefined {
  const { text } = sight;
  if (!text) return undefined;
  const slots = { name: nameOf(words, country) };
  const say = (how: string): string => told(words, `panels.stand.${how}`, { ...slots, name: inText(words, country) });
  const signed = text.signed[country];
  if (signed) return say(signed);
  if (text.left.includes(country)) return say('left');
  const last = text.voices.findLast((voice) => voice.country === country);
  if (!last) return say('silent');
  const key = last.stand === 'against' ? 'panels.text.held' : 'panels.text.put';
  const wording = words.say(`clause.${last.clause}.${last.wording}.name`);
  return told(words, key, { name: inText(words, country), wording });
}

/** How the last round changed the text, clause by clause; nothing where no text was open. */
export function amendedTold({ words, sight }: Scene): readonly string[] | undefined {
  const amended = sight.past.at(-1)?.amended;
  if (!amended) return undefined;
  if (amended.length === 0) return [words.say('panels.text.unchanged')];
  return amended.map(({ clause, wording }) =>
    words.say('panels.text.amended', {
      clause: words.say(`clause.${clause}.name`),
      wording: words.say(`clause.${clause}.${wording}.name`),
    }),
  );
}
