/** Puts the class server together from its settings: files and memory of its own, or a Redis shared with others. */
import { createAdapter } from '@socket.io/redis-adapter';
import { openFileLog } from './fileLog';
import { openLevels } from './levels';
import { connectRedis, isSynced, openRedisLog } from './redisLog';
import { type ClassOptions, type ClassServer, startClass } from './startClass';

export interface ClassSettings extends Omit<ClassOptions, 'log' | 'levelOf' | 'join'> {
  /** Folder of the episodes. */
  readonly levels: string;
  /** Folder of the rooms' logs; not used with a Redis. */
  readonly logs: string;
  /** Address of a Redis: rooms are then shared with every other process that has the same. */
  readonly redis?: string;
  /** Told when that Redis does not sync each answer to its disk, or will not say. */
  readonly unsynced: () => void;
}

export async function runClass(settings: ClassSettings): Promise<ClassServer> {
  const { levels, logs, redis, now = Date.now } = settings;
  const levelOf = openLevels(levels);
  return redis === undefined
    ? startClass({ ...settings, levelOf, log: await openFileLog(logs, now) })
    : runShared(settings, redis, levelOf);
}

async function runShared(settings: ClassSettings, url: string, levelOf: ClassOptions['levelOf']): Promise<ClassServer> {
  const { trouble, unsynced } = settings;
  const [store, pub, sub] = await Promise.all([1, 2, 3].map(() => connectRedis(url, trouble)));
  if (!store || !pub || !sub) throw new Error('no connection to Redis');
  if (!(await isSynced(store))) unsynced();
  const join: ClassOptions['join'] = (io) => void io.adapter(createAdapter(pub, sub));
  const server = await startClass({ ...settings, levelOf, log: openRedisLog(store), join });
  const close = async (): Promise<void> => {
    await server.close();
    await Promise.all([pub.close(), sub.close()]);
  };
  return { ...server, close };
}
