import { describe, expect, it } from 'vitest';
import { bringIn, fileOf, tableOf } from '../../src/main/carrying';
import { openShelf } from '../../src/main/shelf';
import { openStorage } from '../../src/ports/storage';
import type { KeptRun } from '../../src/record/library';
import { wordsIn } from '../../src/words/languages';
import { recordedRuns } from '../record/roads';
import { munich } from '../sim/support';

/** A shelf with room for so many runs. */
function shelfWith(room = Number.POSITIVE_INFINITY) {
  const kept = new Map([['covenant.other', 'x']]);
  return openShelf(
    openStorage(() => ({
      get length() {
        return kept.size;
      },
      key: (n: number) => [...kept.keys()][n] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        const runs = [...kept.keys()].filter((one) => one.startsWith('covenant.run.'));
        if (key.startsWith('covenant.run.') && runs.length >= room) throw new DOMException('', 'QuotaExceededError');
        kept.set(key, text);
      },
      removeItem: (key: string) => void kept.delete(key),
    })),
  ).shelf;
}

const runs = recordedRuns.map(
  (record, n): KeptRun => ({
    run: String(n + 1),
    name: `Road ${n}, “kept”`,
    saved: `2026-03-0${n + 1}T10:00:00.000Z`,
    isOver: true,
    isStarred: true,
    seconds: 60 + n,
    ending: 'four-powers',
    record,
  }),
);

const goOn = () => true;
const { text } = fileOf(runs);

describe('a file of runs', () => {
  it('taken out of one browser and brought into another is the same archive there', async () => {
    const shelf = shelfWith();
    const done = await bringIn(text, shelf, goOn);
    expect(done).toMatchObject({ ok: true, left: 0 });
    expect(shelf.runs.value).toEqual(runs.toReversed());
    expect(fileOf(shelf.runs.value.toReversed()).text).toBe(text);
  });

  it('brought in twice doubles nothing', async () => {
    const shelf = shelfWith();
    await bringIn(text, shelf, goOn);
    const again = await bringIn(text, shelf, goOn);
    expect(again.ok && [again.imported.added, again.imported.same.length]).toEqual([[], runs.length]);
    expect(shelf.runs.value).toHaveLength(runs.length);
  });

  it('that finds too little room says how many are left, and loses nothing that was there', async () => {
    const shelf = shelfWith(3);
    shelf.put({ ...(runs[0] as KeptRun), run: '90', record: { ...(runs[0] as KeptRun).record, seed: 99 } });
    const done = await bringIn(text, shelf, goOn);
    expect(done.ok && done.left).toBe(runs.length - 2);
    expect(shelf.runs.value.map(({ run }) => run)).toEqual(['2', '90', '1']);
  });

  it('that is none is told by name, and nothing comes in', async () => {
    const shelf = shelfWith();
    for (const ruin of ['', '{', '[]', '"covenant"', '{"game":"chess","archive":1,"runs":[]}']) {
      expect(await bringIn(ruin, shelf, goOn)).toEqual({ ok: false, key: 'no-archive' });
    }
    expect(await bringIn('{"game":"covenant","archive":9,"runs":[]}', shelf, goOn)).toMatchObject({
      key: 'newer-format',
    });
    expect(shelf.runs.value).toEqual([]);
  });

  it('of thousands is read a little at a time, and can be stopped before anything has changed', async () => {
    const many = Array.from({ length: 2500 }, (_, n): KeptRun => {
      const one = runs[n % runs.length] as KeptRun;
      return { ...one, run: String(n + 1), record: { ...one.record, seed: n } };
    });
    const shelf = shelfWith();
    const told: number[] = [];
    const whole = await bringIn(fileOf(many).text, shelf, (done) => told.push(done) > 0);
    expect(whole.ok && shelf.runs.value.length).toBe(2500);
    expect(told.length).toBeGreaterThan(1);
    const other = shelfWith();
    expect(await bringIn(fileOf(many).text, other, () => false)).toEqual({ ok: false, key: 'stopped' });
    expect(other.runs.value).toEqual([]);
  });
});

describe('a table of runs', () => {
  it('has a row for each run under one head, and says where the game went', async () => {
    const table = await tableOf('csv', runs, [munich], wordsIn('en'), goOn);
    const lines = table?.text.trimEnd().split('\r\n') ?? [];
    expect(lines).toHaveLength(1 + runs.length);
    expect(lines[0]).toMatch(/^\ufeffrun,name,saved,level,/);
    expect(lines.filter((line) => line.includes('four-powers'))).toHaveLength(1);
    const json = await tableOf('json', runs, [munich], wordsIn('en'), goOn);
    expect(JSON.parse(json?.text ?? '').rows).toHaveLength(runs.length);
  });

  it('of runs that cannot be played here says so, row by row', async () => {
    const table = await tableOf('csv', runs.slice(0, 2), [], wordsIn('en'), goOn);
    expect(table?.text.match(/record\.other-level/g)).toHaveLength(2);
  });
});
