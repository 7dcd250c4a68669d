/** A problem of a level file as a sentence for its author. */
import type { Slots } from './message';
import type { Words } from './words';

/** What the reading desk tells about a problem; see `src/level/problem.ts`. */
export interface ToldProblem {
  readonly code: string;
  readonly place: readonly { readonly field: string; readonly nth?: number; readonly id?: string }[];
  readonly params: Slots;
}

/** Name of a country by id, where one is known. */
export type NameOf = (id: string) => string | undefined;

/** "Beat 3 `plan`, FRA, option 1 `ultimatum`, act 2, `country`: `Prance` is not a country at the table. Did you mean `FRA` (France)?" */
export function sentenceOf(words: Words, problem: ToldProblem, nameOf: NameOf = () => undefined): string {
  const { code, params, place } = problem;
  const said = words.say(`problem.${code}`, withNames(params, code, nameOf));
  const meant = params.meant === undefined ? undefined : tick(String(params.meant), nameOf);
  const sentence = meant ? words.say('problem.meant', { sentence: said, meant }) : said;
  const where = placeInWords(words, place);
  return where ? words.say('problem.at', { place: where, sentence }) : sentence;
}

const tick = (id: string, nameOf: NameOf): string => {
  const name = nameOf(id);
  return name ? `\`${id}\` (${name})` : `\`${id}\``;
};

/** A country at the table is told by id and name; one that is not is quoted as it stands. */
function withNames(params: Slots, code: string, nameOf: NameOf): Slots {
  const { country } = params;
  if (typeof country !== 'string' || code === 'unknown-country') return params;
  return { ...params, country: tick(country, nameOf) };
}

const isCountry = (field: string): boolean => /^[A-Z]{3}$/.test(field);

/** The stops on the way to the place, largest first. */
export function placeInWords(words: Words, place: ToldProblem['place']): string {
  const stops = place
    .filter(({ field, nth }, n) => !(field === 'options' && nth === undefined && n < place.length - 1))
    .map((step) => stopInWords(words, step));
  const [first = '', ...rest] = stops;
  return [first.startsWith('`') ? first : first.slice(0, 1).toUpperCase() + first.slice(1), ...rest].join(', ');
}

function stopInWords(words: Words, { field, nth, id }: ToldProblem['place'][number]): string {
  if (nth === undefined) return isCountry(field) ? field : labelOr(words, `place.${field}`, field);
  const what = isCountry(field)
    ? `${field}, ${words.say('place.option')}`
    : labelOr(words, `place.one.${field}`, field);
  return `${what} ${nth}${id === undefined ? '' : ` \`${id}\``}`;
}

const labelOr = (words: Words, key: string, field: string): string =>
  words.has(key) ? words.say(key) : `\`${field}\``;
