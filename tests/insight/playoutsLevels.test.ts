import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLevel } from '../../src/insight/playouts/compile';
import { isCompilable } from '../../src/insight/playouts/openPlayer';
import { startKernel } from '../../src/insight/playouts/startKernel';
import { readLevelText } from '../../src/level/read';
import type { Level } from '../../src/sim/level';
import { BETWEEN } from '../../src/sim/start';
import { playableIn } from '../sim/support';
import { foldersIn, levelsFolder } from './checkLevel';
import { expectSame, planByLot, seedsFrom, specOf } from './playoutsSame';

/** All levels that read; those that do not are another test's to tell. */
const levels: readonly Level[] = foldersIn().flatMap((name) => {
  const file = path.join(levelsFolder, name, 'level.json');
  const read = readLevelText(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
  return read.ok ? [read.level] : [];
});
const compilable = levels.filter(isCompilable).map((level) => [level.id, level] as const);

describe('every level that can be played over numbers', { timeout: 240_000 }, () => {
  it('is most of our own', () => {
    expect(compilable.map(([id]) => id)).toEqual(expect.arrayContaining(['1938-munich', 'template']));
  });

  it.each(compilable)('%s is played as the rules play it, under every reading', (_, level) => {
    for (const [at, reading] of [BETWEEN, ...level.readings.map(({ id }) => id)].entries()) {
      const kernel = startKernel(compileLevel(level, reading));
      expectSame(level, kernel, specOf(reading, {}), seedsFrom(500 * at, 40));
      for (const [n, seat] of playableIn(level).entries()) {
        expectSame(level, kernel, specOf(reading, { [seat]: 'blind' }), seedsFrom(at + n, 5));
        const plans = { [seat]: planByLot(level, seat, 3 * at + n) };
        expectSame(level, kernel, specOf(reading, plans), seedsFrom(90 + at + n, 5));
      }
    }
  });
});
