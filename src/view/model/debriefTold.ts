/** What the pages after the end are made from: a World that is over, the level as its file has it, and the notes of its author. */
import type { CountryId } from '../../sim/act';
import type { Beat, Level } from '../../sim/level';
import { startWorld } from '../../sim/start';
import type { BeatPast, World } from '../../sim/world';
import type { Words } from '../../words/words';
import type { IconName } from './icons';
import { deedIcon, deedText } from './options';
import { inText, told } from './scene';

/** Where a claim of a level comes from: `notes.json`, checked. */
export interface LevelNotes {
  readonly claims: readonly {
    /** Key of the sentence, or path of the judgement, that rests on it. */
    readonly key: string;
    readonly claim: string;
    readonly sources: readonly { readonly ref: string; readonly where: string; readonly status: string }[];
  }[];
  /** Full citations by their short names. */
  readonly sources: Readonly<Record<string, string>>;
}

export interface Told {
  readonly world: World;
  readonly seat: CountryId;
  readonly words: Words;
  /** Its place in the archive, where it is kept: then it can be seen again, and its decisions made anew. */
  readonly run?: string;
  /** The level before any reading was put in; without it a reading can be told only by what it sets. */
  readonly file?: Level;
  readonly notes?: LevelNotes;
}

export const beatOf = (level: Level, id: string): Beat | undefined => level.beats.find((beat) => beat.id === id);

export const pastOf = (world: World, beat: string): BeatPast | undefined =>
  world.past.find((past) => past.beat === beat);

/** The World as it was before the first command. */
export const openingOf = ({ world }: Told): World =>
  startWorld(world.level, { seed: world.seed, reading: world.reading, seats: world.seats });

/** What a country did, as a clause that follows its name, and its sign. */
export interface Deed {
  readonly icon: IconName;
  readonly text: string;
}

export const deedOf = (words: Words, beat: Beat, country: CountryId, option: string): Deed => ({
  icon: deedIcon(beat, country, option),
  text: deedText(words, beat, country, option),
});

/** An option by its title, or by the deed it would have been where it has none. */
export function optionName(words: Words, beat: Beat, country: CountryId, option: string): string {
  const title = `option.${beat.id}.${country}.${option}.title`;
  return words.has(title) ? words.say(title) : deedText(words, beat, country, option);
}

const moveIcons = { yield: 'ceasefire', bargain: 'mediate', advance: 'aggressor' } as const;

/** What became of the text in a round. */
function textTold(words: Words, { amended, vote }: BeatPast): string {
  if (!amended) return words.say(vote?.adopted === 'none' ? 'panels.text.not-in-force' : 'panels.text.in-force');
  if (amended.length === 0) return words.say('panels.text.unchanged');
  const clauses = amended.map(({ clause, wording }) =>
    words.say('panels.text.clause', {
      clause: words.say(`clause.${clause}.name`),
      wording: words.say(`clause.${clause}.${wording}.name`),
    }),
  );
  return words.say('panels.text.amended-in', { clauses: clauses.join('; ') });
}

/** What the challenger did at the end of a beat, or why it did not have to. */
export function moveText(words: Words, level: Level, beat: Beat, past: BeatPast): Deed {
  const slots = { challenger: inText(words, level.challenger.id) };
  const move = past.answer?.move;
  if (move) {
    const own = `reveal.${beat.id}.${move}`;
    return { icon: moveIcons[move], text: words.has(own) ? words.say(own) : told(words, `move.${move}.text`, slots) };
  }
  if (past.amended || beat.kind === 'signing') return { icon: 'treaty', text: textTold(words, past) };
  if (beat.kind === 'call') return { icon: 'troops', text: told(words, 'debrief.move.arms', slots) };
  if (beat.answer === 'settle') return { icon: 'conference', text: told(words, 'debrief.move.struck', slots) };
  return { icon: 'clock', text: told(words, 'debrief.move.none', slots) };
}
