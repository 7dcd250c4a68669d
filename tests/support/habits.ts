import { type ESTree, Visitor } from 'vite';
import { pureRooms, type Room, roomOf } from './rooms';
import { type Leak, lineAt, type Source, treeOf } from './source';

const isPure = (room: Room | undefined): boolean => room !== undefined && pureRooms.includes(room);

const numbers = 'use integers, a fixed table, or a polynomial of + − × ÷: engines differ in the last bit';
const dice = 'ask src/sim/random.ts for a number keyed by seed, episode, beat, purpose and country';
const clock = 'the rules know no clock: dates are data of the level, and time belongs to the session and the windows';
const quietly = 'give back a value: a Refusal, a Happening or a problem tells what went wrong';
const locale = 'compare with < and >, and let src/words say numbers and dates: locales differ between machines';

/** What Math may be asked in src/sim: exact in every engine by the standard. */
const exactMath = new Set([
  'abs',
  'ceil',
  'floor',
  'round',
  'trunc',
  'min',
  'max',
  'sign',
  'sqrt',
  'imul',
  'fround',
  'clz32',
]);

const strangersInSim: Readonly<Record<string, string>> = {
  Date: clock,
  performance: clock,
  setTimeout: clock,
  setInterval: clock,
  requestAnimationFrame: clock,
  queueMicrotask: clock,
  crypto: dice,
  console: quietly,
  Intl: locale,
  globalThis: 'take it as an argument: a fork of the World could not restore a global',
};

const localeCalls = new Set([
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
]);

type Say = (at: ESTree.Node, what: string, instead: string) => void;

function leaksOf(source: Source, visit: (say: Say) => ConstructorParameters<typeof Visitor>[0]): readonly Leak[] {
  const leaks: Leak[] = [];
  const say: Say = (at, what, instead) => {
    leaks.push({ path: source.path, line: lineAt(source.text, at.start), what, instead });
  };
  new Visitor(visit(say)).visit(treeOf(source));
  return leaks;
}

const nameOf = (node: ESTree.Node): string | undefined => (node.type === 'Identifier' ? node.name : undefined);

/** Names that are only labels: `x.Date`, `{ Date: 1 }`; they reach nothing. */
function labelsIn(source: Source): ReadonlySet<number> {
  const labels = new Set<number>();
  new Visitor({
    MemberExpression: (node) => void (node.computed || labels.add(node.property.start)),
    Property: (node) => void (node.computed || node.shorthand || labels.add(node.key.start)),
    TSPropertySignature: (node) => void labels.add(node.key.start),
    TSTypeReference: (node) => void labels.add(node.typeName.start),
  }).visit(treeOf(source));
  return labels;
}

/** In src/sim: dice, clocks, screens, and sums whose last bit depends on the engine. */
export function simLeaks(source: Source): readonly Leak[] {
  if (roomOf(source.path) !== 'sim') return [];
  const labels = labelsIn(source);
  return leaksOf(source, (say) => ({
    MemberExpression: (node) => {
      const member = node.computed ? '[…]' : (nameOf(node.property) ?? '');
      if (nameOf(node.object) === 'Math' && !exactMath.has(member)) {
        say(node, `asks for Math.${member} in src/sim`, member === 'random' ? dice : numbers);
      }
      if (localeCalls.has(member)) say(node, `asks for ${member} in src/sim`, locale);
    },
    VariableDeclarator: (node) => {
      if (node.init && nameOf(node.init) === 'Math')
        say(node, 'takes Math apart in src/sim', 'write Math.floor and the like in full');
    },
    BinaryExpression: (node) => {
      if (node.operator === '**') say(node, 'raises to a power with ** in src/sim', numbers);
    },
    Identifier: (node) => {
      const instead =
        labels.has(node.start) || !Object.hasOwn(strangersInSim, node.name) ? undefined : strangersInSim[node.name];
      if (instead) say(node, `asks for ${node.name} in src/sim`, instead);
    },
  }));
}

/** In every quiet room: classes, state hidden in a module, dice and the time of day. */
export function pureLeaks(source: Source): readonly Leak[] {
  if (!isPure(roomOf(source.path))) return [];
  const room = roomOf(source.path);
  const plain = 'write functions over plain readonly data: a World can then be saved, compared and forked';
  const state = 'make it const, or part of the value that goes in and comes out: a fork could not restore it';
  return leaksOf(source, (say) => ({
    ClassDeclaration: (node) => say(node, `has a class in ${room}`, plain),
    ClassExpression: (node) => say(node, `has a class in ${room}`, plain),
    Program: (node) => {
      for (const part of node.body) {
        const declared = part.type === 'ExportNamedDeclaration' ? part.declaration : part;
        if (declared?.type === 'VariableDeclaration' && declared.kind !== 'const')
          say(part, `keeps state in a module of ${room}`, state);
      }
    },
    MemberExpression: (node) => {
      const asked = `${nameOf(node.object)}.${nameOf(node.property)}`;
      if (asked === 'Math.random' && room !== 'sim') say(node, `asks for Math.random in ${room}`, dice);
      if (asked === 'Date.now' && room !== 'sim') say(node, `asks for the time of day in ${room}`, clock);
    },
    NewExpression: (node) => {
      const now = nameOf(node.callee) === 'Date' && node.arguments.length === 0 && room !== 'sim';
      if (now) say(node, `asks for the time of day in ${room}`, clock);
    },
  }));
}

/** Everywhere in src: `any`, silenced types, and events that fly past the doors. */
export function looseLeaks(source: Source): readonly Leak[] {
  const room = roomOf(source.path);
  if (!source.path.startsWith('src/') || room === 'tools') return [];
  const silenced = [...source.text.matchAll(/@ts-(ignore|nocheck|expect-error)/g)].map((match) => ({
    path: source.path,
    line: lineAt(source.text, match.index),
    what: `silences the types with ${match[0]}`,
    instead: 'say what the value is, or read it with a function that checks it',
  }));
  const join = 'pass a callback through src/main, so that a reader can follow who hears what';
  const loose = leaksOf(source, (say) => ({
    TSAnyKeyword: (node) => say(node, 'uses the type any', 'write unknown and read it with a function that checks it'),
    NewExpression: (node) => {
      const made = nameOf(node.callee) ?? '';
      if (['CustomEvent', 'EventTarget', 'EventEmitter', 'BroadcastChannel'].includes(made))
        say(node, `makes an event bus with ${made}`, join);
    },
  }));
  return [...silenced, ...loose];
}

/** A file that has grown past what can be read at one sitting. */
export function longFiles(source: Source): readonly Leak[] {
  const lines = source.text.split('\n').length - 1;
  if (lines <= 350) return [];
  const instead = 'move one topic of it into a file of its own';
  return [{ path: source.path, line: 351, what: `has ${lines} lines, more than 350`, instead }];
}
