/** The rooms of the house and the doors between them, as data. To open a door is to change this table, on purpose. */

export type Room =
  | 'sim'
  | 'words'
  | 'level'
  | 'record'
  | 'insight'
  | 'session'
  | 'class'
  | 'server'
  | 'view/model'
  | 'view/stage'
  | 'view/panels'
  | 'view/sound'
  | 'ports'
  | 'main'
  | 'dev'
  | 'tools'
  | 'levels'
  | 'assets';

interface Doors {
  /** Rooms whose values and types may be imported. A room may always import from itself. */
  readonly rooms: readonly Room[];
  /** Rooms of which only types may be imported. */
  readonly typesOf: readonly Room[];
  /** Packages, without the path inside them; '*' is every package of the game. */
  readonly packages: readonly string[];
  /** What to do instead of crossing a wall of this room. */
  readonly instead: string;
}

const none: readonly never[] = [];
const windows: readonly Room[] = ['view/model', 'view/stage', 'view/panels', 'view/sound'];
const quiet: readonly Room[] = ['sim', 'words', 'level', 'record', 'insight', 'session', 'class'];
const toWindow = 'let src/view/model put it into the model that this window is given, and report gestures by callback';

export const doors: Readonly<Record<Room, Doors>> = {
  sim: { rooms: none, typesOf: none, packages: none, instead: 'take what the rules need as an argument: plain data' },
  words: {
    rooms: none,
    typesOf: none,
    packages: none,
    instead: 'take the numbers and names as arguments of the sentence',
  },
  level: {
    rooms: ['sim'],
    typesOf: none,
    packages: ['valibot'],
    instead: 'give back a Level or problems and let src/main join',
  },
  record: {
    rooms: ['sim'],
    typesOf: ['level'],
    packages: ['valibot'],
    instead: 'take the checked Level as an argument and give back plain data',
  },
  insight: {
    rooms: ['sim', 'record'],
    typesOf: none,
    packages: none,
    instead: 'give back numbers and let src/view/model say them',
  },
  session: {
    rooms: ['sim', 'record'],
    typesOf: none,
    packages: ['xstate'],
    instead: 'let the machine know modes only, and let src/main do the work and send an event',
  },
  class: {
    rooms: ['sim', 'record'],
    typesOf: none,
    packages: ['valibot'],
    instead: 'take the clock, the dice and the keys as arguments: the server has them',
  },
  server: {
    rooms: ['class', 'level', 'record', 'sim'],
    typesOf: none,
    packages: ['socket.io', '@socket.io/redis-adapter', 'redis'],
    instead: 'let src/class decide, and only carry, keep and guard here',
  },
  'view/model': {
    rooms: ['sim', 'record', 'insight', 'words'],
    typesOf: ['session', 'class'],
    packages: none,
    instead: 'stay a pure function: take it as an argument from src/main',
  },
  'view/stage': { rooms: ['view/model', 'assets'], typesOf: none, packages: ['phaser'], instead: toWindow },
  'view/panels': {
    rooms: ['view/model', 'words', 'assets'],
    typesOf: none,
    packages: ['preact', '@preact/signals'],
    instead: toWindow,
  },
  'view/sound': { rooms: ['view/model', 'assets'], typesOf: none, packages: ['howler'], instead: toWindow },
  ports: {
    rooms: none,
    typesOf: ['record', 'insight', 'class'],
    packages: ['socket.io-client'],
    instead: 'keep the port thin: take the function or the text as an argument from src/main',
  },
  main: {
    rooms: [...quiet, ...windows, 'ports', 'levels', 'assets'],
    typesOf: none,
    packages: ['*'],
    instead: 'keep what is only for the workbench in src/dev, which is never shipped',
  },
  dev: {
    rooms: [...quiet, ...windows, 'ports', 'levels', 'assets'],
    typesOf: none,
    packages: ['*'],
    instead: 'move what both need out of src/main into the room it belongs to',
  },
  tools: {
    rooms: none,
    typesOf: none,
    packages: ['vite', 'uqr', 'socket.io-client', 'fflate'],
    instead: 'let the script run a command, or a file under tests',
  },
  levels: { rooms: none, typesOf: none, packages: none, instead: 'keep a level plain data and words' },
  assets: {
    rooms: none,
    typesOf: none,
    packages: ['*'],
    instead: 'let the make script write a file that a window reads',
  },
};

/** The rooms with no screen, no clock and no dice but their own: functions of what they are given. */
export const pureRooms: readonly Room[] = [...quiet, 'view/model'];

const roomNames = Object.keys(doors) as Room[];

/** The room a file stands in, by its path from the top folder; undefined for tests and the top folder itself. */
export function roomOf(path: string): Room | undefined {
  if (path.startsWith('levels/')) return 'levels';
  if (path.startsWith('assets/')) return 'assets';
  if (/^src\/main\.tsx?$/.test(path)) return 'main';
  return roomNames.find((room) => path.startsWith(`src/${room}/`));
}

/** Which rooms have a door for this package. */
export function roomsWith(name: string): readonly Room[] {
  return roomNames.filter((room) => doors[room].packages.includes(name));
}
