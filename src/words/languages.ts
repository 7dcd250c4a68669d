/** The languages the game speaks. A new one is a line here and a folder of sentences; what it lacks is said in English. */
import { english } from './en/english';
import type { Sentences, Shelf, Words } from './words';
import { startWords } from './words';

export interface Language extends Shelf {
  /** Its own name for itself. */
  readonly name: string;
}

/** Every language must be able to fall back on this one. */
const mainLanguage = 'en';

export const languages: readonly Language[] = [
  { language: 'en', name: 'English', locales: ['en-GB', 'en'], sentences: english },
];

/**
 * The words of the game joined with those of an open level.
 * @param language tag of the reader's choice; one the game does not speak is answered in English
 * @param ofLevel the level's sentences by language tag
 * @param spoken the languages there are; the game's own unless a test brings others
 */
export function wordsIn(
  language: string,
  ofLevel: Readonly<Record<string, Sentences>> = {},
  spoken: readonly Language[] = languages,
): Words {
  const tags = [...new Set([language, mainLanguage])];
  return startWords(tags.flatMap((tag) => shelvesOf(tag, ofLevel, spoken)));
}

function shelvesOf(
  tag: string,
  ofLevel: Readonly<Record<string, Sentences>>,
  spoken: readonly Language[],
): readonly Shelf[] {
  const language = spoken.find((one) => one.language === tag);
  if (!language) return [];
  const { locales, sentences } = language;
  const level = Object.hasOwn(ofLevel, tag) ? ofLevel[tag] : undefined;
  return [...(level ? [{ language: tag, locales, sentences: level }] : []), { language: tag, locales, sentences }];
}
