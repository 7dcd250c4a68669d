import { type ESTree, Visitor } from 'vite';
import { roomOf } from './rooms';
import { type Leak, lineAt, type Source, treeOf } from './source';

const toWords = 'give it a key in src/words (or in the words of the level) and show the sentence of that key';
const spoken = /\p{L}{2}/u;
const sentence = /^[A-Z][a-z]+(,? [\p{L}\d’'-]+){2,}/u;
const heard = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label']);
/** Problems of a level are told to its author by the reading desk itself; the workbench speaks to us. */
const speaking = new Set([undefined, 'words', 'level', 'dev', 'tools', 'levels', 'assets']);

/** Where a string is for a programmer: the text of an error. */
function errorTexts(source: Source): ReadonlySet<number> {
  const starts = new Set<number>();
  const note = (node: ESTree.NewExpression | ESTree.CallExpression) => {
    const callee = node.callee.type === 'Identifier' ? node.callee.name : '';
    if (callee.endsWith('Error')) for (const argument of node.arguments) starts.add(argument.start);
  };
  new Visitor({ NewExpression: note, CallExpression: note }).visit(treeOf(source));
  return starts;
}

/** Sentences for players that stand outside the library, where no translator will find them. */
export function straySentences(source: Source): readonly Leak[] {
  if (speaking.has(roomOf(source.path))) return [];
  const leaks: Leak[] = [];
  const errors = errorTexts(source);
  const say = (at: number, text: string) => {
    const what = `speaks to the player outside the words: “${text.trim().slice(0, 40)}”`;
    leaks.push({ path: source.path, line: lineAt(source.text, at), what, instead: toWords });
  };
  new Visitor({
    JSXText: (node) => void (spoken.test(node.value) && say(node.start, node.value)),
    JSXAttribute: (node) => {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
      if (heard.has(name) && node.value?.type === 'Literal' && spoken.test(String(node.value.value)))
        say(node.start, String(node.value.value));
    },
    Literal: (node) => {
      if (typeof node.value === 'string' && sentence.test(node.value) && !errors.has(node.start))
        say(node.start, node.value);
    },
    TemplateElement: (node) =>
      void (sentence.test(node.value.raw) && !errors.has(node.start - 1) && say(node.start, node.value.raw)),
  }).visit(treeOf(source));
  return leaks;
}

/** Words of the trade that a player must never read. */
const shopTalk =
  /\b(TODO|FIXME|XXX|lorem ipsum|placeholder|mock|stub|undefined|NaN|JSON|XState|Phaser|callback|boolean|null)\b/i;

/** Words about how the game was made, not about the game. Written in two parts, so that this file passes its own test. */
const fromTheWorkshop = new RegExp(
  [
    `(?<![\\w.])/${'wo'}rk/`,
    `(?<![\\w.])/${'tm'}p/`,
    `\\b${'C'}EO\\b`,
    `\\b${'sub'}agent`,
    `\\b${'L'}LM\\b`,
    `${'Chat'}GPT`,
    `\\b${'Cla'}ude\\b`,
  ].join('|'),
);

function linesWith(source: Source, pattern: RegExp, what: string, instead: string): readonly Leak[] {
  return source.text.split('\n').flatMap((text, at) => {
    const found = pattern.exec(text);
    return found ? [{ path: source.path, line: at + 1, what: `${what}: “${found[0]}”`, instead }] : [];
  });
}

/** Shop talk in what players read: the level files and the string literals of src/words. */
export function shopTalkLeaks(source: Source): readonly Leak[] {
  const instead = 'say it in the words of the game, as a player would';
  if (/^levels\/.*\.json$/.test(source.path)) {
    const values: readonly Leak[] = linesWith(
      source,
      new RegExp(`: *"[^"]*${shopTalk.source}`, 'i'),
      'says a word of the trade',
      instead,
    );
    return values;
  }
  // Problems of a level file are read by its author, who must hear the names of what stands in a file.
  if (roomOf(source.path) !== 'words' || source.path.endsWith('/problems.ts')) return [];
  const leaks: Leak[] = [];
  new Visitor({
    Literal: (node) => {
      if (typeof node.value !== 'string' || !/ /.test(node.value) || !shopTalk.test(node.value)) return;
      leaks.push({
        path: source.path,
        line: lineAt(source.text, node.start),
        what: `says a word of the trade: “${node.value}”`,
        instead,
      });
    },
  }).visit(treeOf(source));
  return leaks;
}

/** Talk of the workshop, anywhere in the repository. */
export function workshopLeaks(source: Source): readonly Leak[] {
  return linesWith(source, fromTheWorkshop, 'speaks of the workshop', 'speak of the game alone');
}
