import { doors, type Room, roomOf, roomsWith } from './rooms';
import { type Import, importsOf, type Leak, packageOf, type Source, targetOf } from './source';

const windowRooms: readonly Room[] = ['view/stage', 'view/panels', 'view/sound'];
const closed: readonly (Room | undefined)[] = ['main', 'dev', 'tools'];

function insteadOfRoom(from: Room, to: Room | undefined): string {
  if (to && doors[from].typesOf.includes(to))
    return `write \`import type\`: only the types of ${to} may come into ${from}`;
  if (windowRooms.includes(from) && to && windowRooms.includes(to)) {
    return 'let src/main join the windows: they do not know one another; report the gesture by callback';
  }
  if (closed.includes(to))
    return `nothing imports ${to}: move what both need into the room it belongs to, or take it as an argument`;
  return doors[from].instead;
}

function insteadOfPackage(from: Room, name: string): string {
  if (name.startsWith('node:'))
    return 'only src/tools, src/server and tests run in Node; a page reaches the outside through src/ports';
  const homes = roomsWith(name);
  if (homes.length === 0) return 'write the few lines yourself, or give the package a door in tests/support/rooms.ts';
  return `keep ${name} in ${homes.join(', ')} and ${doors[from].instead}`;
}

const mayUse = (from: Room, name: string): boolean => {
  const { packages } = doors[from];
  if (name.startsWith('node:')) return from === 'tools' || from === 'assets' || from === 'server';
  return packages.includes(name) || packages.includes('*');
};

function mayEnter(from: Room, to: Room, typeOnly: boolean): boolean {
  return from === to || doors[from].rooms.includes(to) || (typeOnly && doors[from].typesOf.includes(to));
}

function leakOfPackage(source: Source, room: Room, { from, line }: Import): readonly Leak[] {
  const name = packageOf(from);
  if (mayUse(room, name)) return [];
  const what = `crosses the wall around ${room}: imports the package ${name}`;
  return [{ path: source.path, line, what, instead: insteadOfPackage(room, name) }];
}

function leakOfRoom(source: Source, room: Room, one: Import, target: string): readonly Leak[] {
  const to = roomOf(target) ?? roomOf(`${target}.ts`) ?? roomOf(`${target}/`);
  if (to && mayEnter(room, to, one.typeOnly)) return [];
  const what = `crosses the wall between ${room} and ${to ?? 'the rest of the folder'}: imports '${one.from}'`;
  return [{ path: source.path, line: one.line, what, instead: insteadOfRoom(room, to) }];
}

/** Every import of a source that has no door. */
export function doorLeaks(source: Source): readonly Leak[] {
  const room = roomOf(source.path);
  if (!room) return [];
  return importsOf(source).flatMap((one) => {
    const target = targetOf(source, one.from);
    return target === undefined ? leakOfPackage(source, room, one) : leakOfRoom(source, room, one, target);
  });
}

/** A file of src that stands in no room. */
export function homeless(paths: readonly string[]): readonly Leak[] {
  return paths
    .filter((path) => path.startsWith('src/') && /\.(tsx?|mjs|css)$/.test(path) && !roomOf(path))
    .map((path) => ({
      path,
      line: 1,
      what: 'stands in no room of the house',
      instead: 'move it into the room it belongs to',
    }));
}

/** An index file hides which file is meant. */
export function indexFiles(paths: readonly string[]): readonly Leak[] {
  return paths
    .filter((path) => /\/index\.(tsx?|mjs|js)$/.test(path))
    .map((path) => ({ path, line: 1, what: 'is an index file', instead: 'import each file by its own name' }));
}

const isSame = (target: string, path: string): boolean => path === target || path.replace(/\.\w+$/, '') === target;

function neighbours(source: Source, all: readonly Source[]): readonly { line: number; source: Source }[] {
  return importsOf(source).flatMap(({ from, line }) => {
    const target = targetOf(source, from);
    const found = target ? all.find(({ path }) => isSame(target, path)) : undefined;
    return found ? [{ line, source: found }] : [];
  });
}

/** Each ring of files that import one another, if only for their types, named once by its first file. */
export function importRings(all: readonly Source[]): readonly Leak[] {
  const rings = new Map<string, Leak>();
  const done = new Set<string>();
  const walk = (source: Source, trail: readonly string[]) => {
    if (done.has(source.path)) return;
    for (const next of neighbours(source, all)) {
      const at = [...trail, source.path].indexOf(next.source.path);
      if (at < 0) {
        walk(next.source, [...trail, source.path]);
        continue;
      }
      const ring = [...trail, source.path].slice(at);
      const what = `closes a ring of imports: ${[...ring, next.source.path].join(' → ')}`;
      const instead = 'move what both need into a file of its own';
      rings.set([...ring].sort().join(), { path: source.path, line: next.line, what, instead });
    }
    done.add(source.path);
  };
  for (const source of all) walk(source, []);
  return [...rings.values()];
}
