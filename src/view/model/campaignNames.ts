/** How countries are called where no level is open: by the common words, else as the covers and books at hand call them. */
import type { CountryId } from '../../sim/act';
import type { Words } from '../../words/words';
import type { Cover } from './episodes';
import type { OpenedBook } from './openedBook';
import { capital } from './scene';

interface Named {
  readonly words: Words;
  readonly covers: readonly Cover[];
  readonly parts: readonly { readonly book?: OpenedBook }[];
}

interface Names {
  /** Within a sentence. */
  readonly of: (id: CountryId) => string;
  /** At its beginning. */
  readonly capital: (id: CountryId) => string;
  readonly title: (level: string) => string;
}

export function namesOf({ words, covers, parts }: Named): Names {
  const cover = (level: string) => covers.find(({ id }) => id === level)?.words;
  const spoken = ({ words: all }: Cover) => all[words.language] ?? all.en;
  const inBooks = (key: string): string | undefined => {
    const book = parts.find((part) => part.book?.words.has(key))?.book;
    return book?.words.say(key);
  };
  const of = (id: CountryId): string => {
    const common = [`panels.in-text.${id}`, `panels.seat-name.${id}`].find((key) => words.has(key));
    if (common !== undefined) return words.say(common);
    const named = covers.map(spoken).find((one) => one?.seats[id] !== undefined);
    return named?.seats[id] ?? inBooks(`country.${id}.name`) ?? id;
  };
  return {
    of,
    capital: (id) => capital(of(id)),
    title: (level) => (cover(level)?.[words.language] ?? cover(level)?.en)?.title ?? level,
  };
}
