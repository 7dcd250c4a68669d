/** Which pages may talk to this server: its own, and those that were named. */
import type { IncomingMessage } from 'node:http';

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
};

/** A browser always says where a page came from when it opens a socket; what is no browser has no page to betray. */
export function isWelcome({ headers }: IncomingMessage, friends: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return friends.includes(origin) || (host !== undefined && hostOf(origin) === host);
}
