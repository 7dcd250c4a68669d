/** Thirty-two signs that can be read aloud and copied from a board: no I, L, O or U (Douglas Crockford's base 32). */

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a hand or an eye makes of a sign. */
const meant: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Symbols are whole numbers 0 to 31. */
export const writeSymbols = (symbols: readonly number[]): string =>
  symbols.map((symbol) => signs[symbol] ?? '').join('');

/** In groups of four, as a code is shown and read aloud. */
export const inGroups = (text: string): string => text.replace(/.{4}(?=.)/g, '$&-');

/** The symbols of a text, in any case, whatever stands between the groups; undefined if a sign is none of ours. */
export function readSymbols(text: string): readonly number[] | undefined {
  const plain = text.toUpperCase().replace(/[\s\p{Pd}_.·:,]/gu, '');
  const symbols = [...plain].map((sign) => signs.indexOf(meant[sign] ?? sign));
  return symbols.includes(-1) ? undefined : symbols;
}
