/** Words explained: found in a text, and listed. */
import type { Level } from '../../sim/level';
import type { Words } from '../../words/words';
import type { GlossaryModel } from './pages';
import type { Stretch } from './steps';

interface Found {
  readonly term: string;
  readonly at: number;
  readonly length: number;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);

/** A name counts only as a whole word. */
function findTerm(text: string, term: string, name: string): Found | undefined {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || isLetter(text[at - 1]) || isLetter(text[at + name.length])) return undefined;
  return { term, at, length: name.length };
}

function cut(text: string, found: readonly Found[]): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const { term, at, length } of found) {
    if (at < from) continue;
    if (at > from) parts.push({ text: text.slice(from, at) });
    parts.push({ text: text.slice(at, at + length), term });
    from = at + length;
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}

/** A text cut so that the first mention of each term can be opened. */
export function stretchesOf(text: string, level: Level, words: Words): readonly Stretch[] {
  const found = level.glossary.flatMap((term) => {
    const one = findTerm(text, term, words.say(`glossary.${term}.name`));
    return one ? [one] : [];
  });
  return cut(
    text,
    found.toSorted((one, other) => one.at - other.at),
  );
}

/** Does a text name this term? */
export const isNamed = (words: Words, term: string, text: string): boolean =>
  findTerm(text, term, words.say(`glossary.${term}.name`)) !== undefined;

/** These terms, by name; `open` is unfolded. */
export function glossaryModel(met: readonly string[], words: Words, open?: string): GlossaryModel {
  const terms = met.map((id) => ({
    id,
    name: words.say(`glossary.${id}.name`),
    text: words.say(`glossary.${id}.text`),
    isOpen: id === open,
  }));
  return { terms: terms.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
}
