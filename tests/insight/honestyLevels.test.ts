import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, foldersIn, levelsFolder, sizes } from './checkLevel';
import { tablesOf } from './levelReport';

/** A few games for each level, for there are many; `npm run levels` plays more. */
describe('our own levels are honest', { timeout: 240_000 }, () => {
  it.each(foldersIn())('%s has no error and no warning', (name) => {
    const report = checkFolder(path.join(levelsFolder, name), sizes.quick);
    expect(report.told.filter(({ severity }) => severity !== 'advice').map(({ sentence }) => sentence)).toEqual([]);
    expect(tablesOf(report).length).toBeGreaterThan(5);
  });
});
