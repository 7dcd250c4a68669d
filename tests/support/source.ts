import fs from 'node:fs';
import path from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A file of the house: its path from the top folder, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Something that stands where it should not, and what to do about it. */
export interface Leak {
  readonly path: string;
  readonly line: number;
  readonly what: string;
  readonly instead: string;
}

/** One import of any kind, as written. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

export const top = path.resolve(import.meta.dirname, '../..');
const ignored = new Set(['node_modules', 'dist', 'test-results', '.git']);

/** Every file under a folder of the house, by path from the top. */
export function pathsUnder(folder: string): readonly string[] {
  const here = path.join(top, folder);
  if (!fs.existsSync(here)) return [];
  return fs.readdirSync(here, { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return [];
    const inside = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? pathsUnder(inside) : [inside];
  });
}

export function readSource(path_: string): Source {
  return { path: path_, text: fs.readFileSync(path.join(top, path_), 'utf8') };
}

export const isCode = (path_: string): boolean => /\.(ts|tsx|mjs)$/.test(path_);

/** The 1-based line at an offset of a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const parsed = new Map<string, ESTree.Program>();

/** The syntax tree of a source; kept, because every check reads the same files. */
export function treeOf(source: Source): ESTree.Program {
  const known = parsed.get(source.text);
  if (known) return known;
  const { program, errors } = parseSync(source.path, source.text);
  if (errors.length > 0) throw new Error(`${source.path} cannot be read: ${errors[0]?.message}`);
  parsed.set(source.text, program);
  return program;
}

const literal = (node: ESTree.Node | null | undefined): string | undefined =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

const isTypeOnly = (specifiers: readonly { importKind?: string; exportKind?: string }[]): boolean =>
  specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');

/** `import.meta.glob('../levels/*.json')` reaches as far as the part without a star. */
const fixedPart = (pattern: string): string => pattern.slice(0, pattern.search(/[*{?[]|$/));

/** The addresses that `import.meta.glob(…)` or `new URL('…', import.meta.url)` names. */
function named(node: ESTree.CallExpression | ESTree.NewExpression, text: string): readonly string[] {
  const callee = text.slice(node.callee.start, node.callee.end);
  const first = node.arguments[0];
  if (callee === 'URL')
    return text.slice(node.start, node.end).includes('import.meta.url') ? [literal(first) ?? ''] : [];
  if (callee !== 'import.meta.glob') return [];
  const patterns = first?.type === 'ArrayExpression' ? first.elements : [first];
  return patterns.map((pattern) => fixedPart(literal(pattern) ?? ''));
}

/** Every import of a source: static, dynamic, of types, re-exports, workers and globs. */
export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  const add = (from: string | undefined, at: number, typeOnly: boolean) => {
    if (from) found.push({ from, line: lineAt(source.text, at), typeOnly });
  };
  new Visitor({
    ImportDeclaration: (node) =>
      add(node.source.value, node.start, node.importKind === 'type' || isTypeOnly(node.specifiers as never)),
    ExportNamedDeclaration: (node) =>
      add(node.source?.value, node.start, node.exportKind === 'type' || isTypeOnly(node.specifiers)),
    ExportAllDeclaration: (node) => add(node.source.value, node.start, node.exportKind === 'type'),
    ImportExpression: (node) => add(literal(node.source), node.start, false),
    TSImportType: (node) => add(literal(node.source), node.start, true),
    CallExpression: (node) => named(node, source.text).forEach((from) => void add(from, node.start, false)),
    NewExpression: (node) => named(node, source.text).forEach((from) => void add(from, node.start, false)),
  }).visit(treeOf(source));
  return found;
}

/** The path from the top folder that a relative import means, without its ending; undefined for packages. */
export function targetOf(source: Source, from: string): string | undefined {
  const bare = from.replace(/\?.*$/, '');
  if (bare.startsWith('/')) return bare.slice(1);
  return bare.startsWith('.') ? path.posix.join(path.posix.dirname(source.path), bare) : undefined;
}

/** The package of an import: `preact/hooks` is of `preact`, `@preact/signals` is of itself. */
export const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

export const sayLeak = ({ path, line, what, instead }: Leak): string => `${path}:${line} ${what}. Instead: ${instead}.`;
