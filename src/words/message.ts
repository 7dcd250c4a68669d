/**
 * A sentence with slots: `{name}` puts in a value; `{n, plural, =0 {none} one {# day} other {# days}}` picks by number, `#` being the
 * number; `{who, select, you {You} other {They}}` picks by word. That is the part of the ICU message syntax that translators know best
 * and all this game needs; a whole library for it weighs more than every sentence in the game. Which number is "one" or "few" the
 * engine's own `Intl.PluralRules` knows for each language.
 */

/** What fills the slots of a sentence. */
export type Slots = Readonly<Record<string, string | number>>;

/** `text` with its slots filled. A slot without a value stays as it is written, so that it is seen and mended. */
export function fillMessage(text: string, slots: Slots, locales: readonly string[] = ['en-GB']): string {
  let filled = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    const close = open < 0 ? -1 : closingOf(text, open);
    if (close < 0) break;
    filled += text.slice(at, open) + fillSlot(text.slice(open + 1, close), slots, locales);
    at = close + 1;
  }
  return filled + text.slice(at);
}

/** Place of the brace that closes the one at `open`, or -1. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

const slotForm = /^\s*([\w-]+)\s*(?:,\s*(plural|select)\s*,([\s\S]*))?$/;

function fillSlot(inside: string, slots: Slots, locales: readonly string[]): string {
  const [, name = '', kind, branches = ''] = slotForm.exec(inside) ?? [];
  const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
  if (value === undefined) return `{${inside}}`;
  if (kind === undefined) return sayValue(value, locales);
  const all = branchesOf(branches);
  const picked = all.get(`=${value}`) ?? all.get(branchName(kind, value, locales)) ?? all.get('other') ?? '';
  const said = kind === 'plural' ? picked.replaceAll('#', sayValue(value, locales)) : picked;
  return fillMessage(said, slots, locales);
}

const branchName = (kind: string, value: string | number, locales: readonly string[]): string =>
  kind === 'plural' ? new Intl.PluralRules([...locales]).select(Number(value)) : String(value);

const sayValue = (value: string | number, locales: readonly string[]): string =>
  typeof value === 'number' ? new Intl.NumberFormat([...locales]).format(value) : value;

/** `one {# day} other {# days}` as a map. */
function branchesOf(text: string): ReadonlyMap<string, string> {
  const branches = new Map<string, string>();
  let at = 0;
  for (;;) {
    const open = text.indexOf('{', at);
    const close = open < 0 ? -1 : closingOf(text, open);
    if (close < 0) return branches;
    branches.set(text.slice(at, open).trim(), text.slice(open + 1, close));
    at = close + 1;
  }
}

/** What is wrong with the writing of a sentence: a brace without its pair, a slot that cannot be read, a choice without `other`. */
export function messageFault(text: string): 'braces' | 'slot' | 'other' | undefined {
  const open = text.indexOf('{');
  const stray = text.indexOf('}');
  if (open < 0) return stray < 0 ? undefined : 'braces';
  const close = closingOf(text, open);
  if (close < 0 || stray < open) return 'braces';
  return slotFault(text.slice(open + 1, close)) ?? messageFault(text.slice(close + 1));
}

function slotFault(inside: string): ReturnType<typeof messageFault> {
  const match = slotForm.exec(inside);
  if (!match) return 'slot';
  if (match[2] === undefined) return undefined;
  const branches = branchesOf(match[3] ?? '');
  if (!branches.has('other')) return 'other';
  return [...branches.values()].map(messageFault).find((fault) => fault !== undefined);
}
