/** Codes to read from a wall and type on a phone: no vowels, so no words, and no letters that look alike. */
const alphabet = 'CDFGHJKMNPQRTVWX34679';
const length = 5;

/** A byte above this would favour the first letters. */
const fair = Math.floor(256 / alphabet.length) * alphabet.length;

/** @param bytes random ones, rather more than five; nothing if too many of them were of no use */
export function codeFrom(bytes: Iterable<number>): string | undefined {
  const letters = [...bytes].filter((byte) => byte < fair).map((byte) => alphabet[byte % alphabet.length]);
  return letters.length < length ? undefined : letters.slice(0, length).join('');
}

/** A code as it was typed, without blanks and small letters; nothing if it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : undefined;
}
