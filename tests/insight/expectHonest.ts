import path from 'node:path';
import { expect, it } from 'vitest';
import { checkFolder, levelsFolder, sizes } from './checkLevel';
import { tablesOf } from './levelReport';

/** Longer than any level takes on a busy machine. */
export const patience = { timeout: 240_000 } as const;

/** A few games for each level, for there are many; `npm run levels` plays more. */
export const expectHonest = (folders: readonly string[]): void =>
  it.each(folders)('%s has no error and no warning', (name) => {
    const report = checkFolder(path.join(levelsFolder, name), sizes.quick);
    expect(report.told.filter(({ severity }) => severity !== 'advice').map(({ sentence }) => sentence)).toEqual([]);
    expect(tablesOf(report).length).toBeGreaterThan(5);
  });
