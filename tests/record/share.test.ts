import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crcBytes, readBytes, writeBytes } from '../../src/record/packing/bytes';
import type { GameRecord } from '../../src/record/record';
import { recordOf } from '../../src/record/record';
import { levelOfShare, longestShare, readShare, writeShare } from '../../src/record/share';
import type { Command } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { munich } from '../sim/support';
import { engine, recordedGame, small, start } from './games';
import { handOf, quickEngine, randomRun, recordedRuns, worldOf } from './roads';

const levels = [small, munich];
const levelOf = ({ level }: GameRecord): Level => (level === small.id ? small : munich);

function written(record: GameRecord, by = engine): string {
  const shared = writeShare(record, levelOf(record), by);
  if (!shared.ok) throw new Error(JSON.stringify(shared.problem));
  return shared.text;
}

const read = (text: string, of = levels, by = engine) => readShare(text, of, by);
const codeOf = (text: string, of = levels) => {
  const reading = read(text, of);
  return reading.ok ? 'read' : reading.problem.code;
};

function expectReturns(record: GameRecord, by = engine): string {
  const text = written(record, by);
  const reading = read(text, levels, by);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  expect(reading.record).toEqual(record);
  expect(reading.level.id).toBe(record.level);
  return text;
}

/** Signs that a whole game of 1938 takes at most, its soundings and forecasts with it; a link may hold thousands. */
const longest = { oneSeat: 60, withPapers: 70, fiveSeats: 175 };

test('the episode of a link is known before its file is fetched', () => {
  const text = written(recordedRuns[0] ?? recordedGame());
  expect(levelOfShare(text)).toBe('1938-munich');
  expect(levelOfShare(`look: https://example.org/#${text}.`)).toBe('1938-munich');
  for (const nonsense of ['', 'r1', '#/archive', `${' '.repeat(longestShare)}${text}`]) {
    expect(levelOfShare(nonsense)).toBeUndefined();
  }
});

describe('a run in a link', { timeout: 240_000 }, () => {
  test('comes back the very run it was: the recorded games of 1938, and 200 random ones', () => {
    const lengths = [
      ...recordedRuns.map((record) => expectReturns(record).length),
      ...Array.from(
        { length: 200 },
        (_, n) => expectReturns(randomRun(munich, handOf(munich, n), quickEngine), quickEngine).length,
      ),
    ];
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longest.oneSeat);
  });
  test('holds a paper cited with every decision', () => {
    for (const n of [0, 1, 2, 3, 4]) {
      const bare = randomRun(munich, handOf(munich, n));
      const commands = bare.commands.map((one) => (one.do === 'decide' ? { ...one, paper: 'march-statement' } : one));
      const cited = recordOf(worldOf({ ...bare, commands }), commands, engine);
      expect(expectReturns(cited).length).toBeLessThanOrEqual(longest.withPapers);
    }
  });
  test('holds a whole class: five seats, each with soundings and forecasts', () => {
    const seats = ['FRA', 'GBR', 'SUN', 'CSK', 'POL'];
    const lengths = [1, 2, 3, 4].map((n) => expectReturns(randomRun(munich, { seed: n, luck: n, seats })).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longest.fiveSeats);
  });
  test('comes back in every reading, with any seed, with papers cited, and in the middle of a game', () => {
    const readings = munich.readings.map(({ id }) => id);
    for (const reading of readings) expectReturns(randomRun(munich, { seed: -5, luck: 2, seats: ['GBR'], reading }));
    for (const seed of [0, -1, 2 ** 31 - 1, -(2 ** 31)])
      expectReturns(randomRun(small, { seed, luck: 1, seats: ['FRA'] }));
    const log: readonly Command[] = [
      { do: 'take-mandate', by: 'FRA', mandate: 'word' },
      { do: 'decide', by: 'FRA', option: 'silence', paper: 'report' },
    ];
    const cited = recordOf(worldOf({ ...recordedGame(), commands: log }, small), log, engine);
    expectReturns(cited);
    expectReturns(recordOf(start(), [], engine));
  });
  test('is found in the link it stands in, and may stand in one as it is', () => {
    const record = recordedGame();
    const text = written(record);
    expect(encodeURIComponent(text)).toBe(text);
    for (const around of [`https://example.org/play/#run=${text}`, `#${text}`, `see ${text}\n`, `<${text}>`])
      expect(codeOf(around)).toBe('read');
  });
  test('leaves its parent at home', () => {
    const fork = { ...recordedGame(), from: { run: '3', beat: 'warning' } };
    const reading = read(written(fork));
    expect(reading.ok && reading.record).toEqual(recordedGame());
  });
  test('is not made of a run that does not replay here', () => {
    expect(writeShare({ ...recordedGame(), seed: 3 }, small, engine)).toMatchObject({
      ok: false,
      problem: { code: 'parted' },
    });
  });
});

describe('a text that is no run of ours', { timeout: 120_000 }, () => {
  const text = written(recordedGame());
  test('is told as such', () => {
    expect(['', 'hello', '#', 'r1', 'r1.1938-small', 'x'.repeat(80)].map((one) => codeOf(one))).toEqual(
      Array.from({ length: 6 }, () => 'no-run'),
    );
    expect(codeOf('r2.1938-small.1.AAAA')).toBe('newer-format');
    expect(codeOf(text + ' '.repeat(longestShare))).toBe('too-long');
  });
  test('because we have no such level is told with its name, unless it is damaged too', () => {
    const reading = read(text, [munich]);
    expect(reading).toEqual({ ok: false, problem: { code: 'unknown-level', level: '1938-small', edition: 1 } });
    expect(codeOf(text.replace('small', 'smell'), [munich])).toBe('damaged');
  });
  test('because it is of another edition is told with both', () => {
    const reading = read(text, [{ ...small, edition: 2 }]);
    expect(reading).toEqual({
      ok: false,
      problem: { code: 'other-edition', level: '1938-small', edition: 1, here: 2 },
    });
  });
  test('because the rules have changed without the edition is not passed off as the game it was', () => {
    expect(codeOf(text, [{ ...small, system: { ...small.system, tension: 49 } }])).toBe('parted');
  });
  test('because one sign is wrong is always noticed: every place, every sign', () => {
    const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.# '];
    for (const at of [...text].keys())
      for (const sign of signs) {
        const typed = text.slice(0, at) + sign + text.slice(at + 1);
        if (typed !== text) expect([typed, codeOf(typed)]).not.toEqual([typed, 'read']);
      }
  });
  test('because two neighbours were swapped, or signs lost or doubled, is noticed', () => {
    for (const at of [...text].keys()) {
      const [a = '', b = ''] = [text[at], text[at + 1]];
      if (b !== '' && a !== b) expect(codeOf(text.slice(0, at) + b + a + text.slice(at + 2))).not.toBe('read');
      expect(codeOf(text.slice(0, at))).not.toBe('read');
      expect(codeOf(text.slice(0, at) + a + text.slice(at))).not.toBe('read');
    }
  });
  test('never makes the archive throw, nor show a wrong game, whatever it is', () => {
    const head = 'r1.1938-small.1.';
    const sealed = (bytes: readonly number[]) =>
      head + writeBytes([...bytes, ...crcBytes([...[...head].map((sign) => sign.charCodeAt(0)), ...bytes])]);
    expect(sealed((readBytes(text.slice(head.length)) ?? []).slice(0, -4))).toBe(text);
    const forged = fc.uint8Array({ maxLength: 60 }).map((bytes) => sealed([...bytes]));
    const bent = fc.tuple(fc.nat(), fc.nat(7)).map(([at, bit]) => {
      const bytes = [...(readBytes(text.slice(head.length)) ?? [])].slice(0, -4);
      return sealed(bytes.with(at % bytes.length, (bytes[at % bytes.length] ?? 0) ^ (1 << bit)));
    });
    const any = fc.oneof(
      fc.string(),
      fc.string().map((one) => head + one),
      forged,
      bent,
    );
    fc.assert(
      fc.property(any, (one) => {
        const reading = read(one);
        if (reading.ok) expect(written(reading.record)).toBe(one);
        else expect(reading.problem.code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 600 },
    );
  });
});
