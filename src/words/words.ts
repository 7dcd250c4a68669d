/** Sentences by key, in the reader's language, and in English where that has none yet. */
import { fillMessage, type Slots } from './message';
import { type DateStyle, sayDate, sayList, sayPercent, sayPoints } from './sayings';

/** Sentences by key. */
export type Sentences = Readonly<Record<string, string>>;

/** Sentences of one language. Of several shelves the first that has a key is read. */
export interface Shelf {
  /** Tag such as `en` or `eo`. */
  readonly language: string;
  /** How its numbers and days are said: tags the engine is asked for in turn. */
  readonly locales: readonly string[];
  readonly sentences: Sentences;
}

export interface Words {
  readonly language: string;
  /** The sentence of a key with its slots filled; the key itself when no shelf has it. */
  readonly say: (key: string, slots?: Slots) => string;
  readonly has: (key: string) => boolean;
  /** What stands under a stem, by the rest of its key: `under('map').FRA` is the sentence `map.FRA`. */
  readonly under: (stem: string) => Sentences;
  /** Language in which `say` answers this key: where it is not `language`, the page marks the text with it. */
  readonly languageOf: (key: string) => string;
  readonly date: (iso: string, style: DateStyle) => string;
  readonly list: (names: readonly string[]) => string;
  /** Whole per cent, 0 to 100. */
  readonly percent: (percent: number) => string;
  /** Points of the model, with their sign. */
  readonly points: (points: number) => string;
}

const lastResort: Shelf = { language: 'en', locales: ['en-GB'], sentences: {} };

function sentencesUnder({ sentences, locales }: Shelf, start: string): Sentences {
  const keys = Object.keys(sentences).filter((key) => key.startsWith(start));
  return Object.fromEntries(
    keys.map((key) => [key.slice(start.length), fillMessage(sentences[key] ?? key, {}, locales)]),
  );
}

/** `shelves`: the reader's language first, the fallback last. */
export function startWords(shelves: readonly Shelf[]): Words {
  const first = shelves[0] ?? lastResort;
  const { locales } = first;
  const find = (key: string): Shelf | undefined => shelves.find(({ sentences }) => Object.hasOwn(sentences, key));
  return {
    language: first.language,
    say: (key, slots = {}) => {
      const shelf = find(key);
      return shelf ? fillMessage(shelf.sentences[key] ?? key, slots, shelf.locales) : key;
    },
    has: (key) => find(key) !== undefined,
    under: (stem) => Object.assign({}, ...shelves.toReversed().map((shelf) => sentencesUnder(shelf, `${stem}.`))),
    languageOf: (key) => find(key)?.language ?? first.language,
    date: (iso, style) => sayDate(iso, style, locales),
    list: (names) => sayList(names, locales),
    percent: (percent) => sayPercent(percent, locales),
    points: (points) => sayPoints(points, locales),
  };
}
