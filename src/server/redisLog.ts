/** Rooms in a Redis that several processes share. Whoever appends says what it has seen; who has seen less is turned away. */
import { createClient } from 'redis';
import { lifetime, type RoomLog } from './log';

const newClient = (url: string) => createClient({ url });
export type Redis = ReturnType<typeof newClient>;

const keyOf = (code: string): string => `covenant:room:${code}`;

const opening = `if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('RPUSH', KEYS[1], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`;

const appending = `if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) then return 0 end
for i = 2, #ARGV do redis.call('RPUSH', KEYS[1], ARGV[i]) end
return 1`;

/** Does an answer of this Redis mean that it is on the disk? `undefined` where it will not tell. */
export async function isSynced(redis: Redis): Promise<boolean | undefined> {
  try {
    const { appendonly, appendfsync } = await redis.configGet(['appendonly', 'appendfsync']);
    return appendonly === 'yes' && appendfsync === 'always';
  } catch {
    return undefined;
  }
}

export function openRedisLog(redis: Redis): RoomLog {
  const codes = new Set<string>();
  const did = async (script: string, code: string, ...values: readonly string[]): Promise<boolean> =>
    (await redis.eval(script, { keys: [keyOf(code)], arguments: [...values] })) === 1;
  return {
    isShared: true,
    open: async (code, line) => {
      codes.add(code);
      return did(opening, code, line, String(lifetime));
    },
    append: (code, at, lines) => did(appending, code, String(at), ...lines),
    read: async (code, from) => {
      if ((await redis.exists(keyOf(code))) === 0) return undefined;
      codes.add(code);
      return redis.lRange(keyOf(code), from, -1);
    },
    sweep: async () => {
      const gone: string[] = [];
      for (const code of codes) if ((await redis.exists(keyOf(code))) === 0) gone.push(code);
      for (const code of gone) codes.delete(code);
      return gone;
    },
    close: async () => void (await redis.close()),
  };
}

/** A connection that comes back by itself. @param trouble hears when it is lost */
export async function connectRedis(url: string, trouble: (error: unknown) => void): Promise<Redis> {
  const redis = newClient(url);
  redis.on('error', trouble);
  await redis.connect();
  return redis;
}
