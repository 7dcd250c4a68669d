/** Where rooms are written down. A line is a command; what was appended is on the disk before the promise is kept. */
export interface RoomLog {
  /** Begins a room's log with its first line; false if there is one of that code. */
  readonly open: (code: string, line: string) => Promise<boolean>;
  /** Appends lines behind the first `at`; false if somebody else has written there meanwhile. Throws if it cannot be kept. */
  readonly append: (code: string, at: number, lines: readonly string[]) => Promise<boolean>;
  /** The lines from number `from` on; nothing if there is no such room. */
  readonly read: (code: string, from: number) => Promise<readonly string[] | undefined>;
  /** Can anybody else write to it? Then it must be read before it is believed. */
  readonly isShared: boolean;
  /** Throws away what is older than three hours; the codes of what it has thrown away. */
  readonly sweep: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A lesson is shorter, and after it nobody has a use for it. Milliseconds. */
export const lifetime = 3 * 60 * 60 * 1000;
