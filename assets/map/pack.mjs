// Numbers as text, half as long as their digits: each is doubled (minus one, if negative, with its sign turned), and given
// in groups of five bits, the lowest first, with a sixth bit that says more follow. `src/view/stage/unpack.ts` reads it.
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function packed(number) {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  while (rest >= 32) {
    text += digits[32 + (rest % 32)];
    rest = Math.floor(rest / 32);
  }
  return text + digits[rest];
}

/** Whole numbers as one text. */
export const packNumbers = (numbers) => numbers.map(packed).join('');
