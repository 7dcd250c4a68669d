import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldByNow } from '../../src/insight/calibration';
import { readLevel } from '../../src/level/read';
import {
  type CodedChoice,
  type CodeReading,
  codeLengths,
  levelsOfCode,
  readCode,
  writeCode,
} from '../../src/record/code';
import { codeForms } from '../../src/record/codeForms';
import { findCodes } from '../../src/record/findCodes';
import { readSymbols, writeSymbols } from '../../src/record/packing/base32';
import { withCheck } from '../../src/record/packing/check';
import type { Beat, Level } from '../../src/sim/level';
import type { World } from '../../src/sim/world';
import { munich, playableIn } from '../sim/support';
import { recordedGame, small, start, wholeGame } from './games';
import { handOf, quickEngine, randomRun, recordedRuns, worldAfter, worldOf } from './roads';

const levels = [small, munich];
const text = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

function codeOf(world: World, seat = Object.keys(world.seats)[0] ?? ''): string {
  const code = writeCode(world, seat, heldByNow);
  if (!code) throw new Error('no code for that seat');
  return code;
}

const problemOf = (reading: CodeReading): string => (reading.ok ? 'read' : reading.problem.code);

/** What a code must say of a game, read off the World itself. */
function factsOf(world: World, seat: string) {
  const { level, mandates, reading, past, forecasts, ending } = world;
  const choices = past.flatMap(({ beat, decisions }) =>
    decisions
      .filter(({ country }) => country === seat)
      .map(({ option }) => {
        const percent = forecasts.find((one) => one.by === seat && one.beat === beat)?.percent;
        const held = heldByNow(world, level.beats.find(({ id }) => id === beat) as Beat);
        return { beat, option, ...(percent !== undefined && { forecast: Math.round(percent / 10) * 10, held }) };
      }),
  );
  return { level: level.id, edition: level.edition, seat, mandate: mandates[seat], reading, choices, ending };
}

const expectSays = (world: World, seat: string): void => {
  expect(readCode(codeOf(world, seat), levels)).toEqual({ ok: true, result: factsOf(world, seat) });
};

const seatIn = (world: World): string => Object.keys(world.seats).find((id) => world.seats[id] === 'person') ?? '';

const game = worldOf(recordedRuns[0] ?? recordedGame());
const code = codeOf(game);

describe('the episode of a code', () => {
  const ids = ['1935-other', munich.id, small.id];
  test('is known before its file is fetched, also where one sign is wrong', () => {
    for (const record of recordedRuns) {
      const own = codeOf(worldOf(record));
      expect(levelsOfCode(own.toLowerCase(), ids)).toEqual([record.level]);
      expect(levelsOfCode(`${own.slice(0, -1)}${own.endsWith('0') ? '1' : '0'}`, ids)).toEqual([record.level]);
    }
  });
  test('is nobody’s where there is no code, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => levelsOfCode(typed, ids).length < 2),
    );
    expect(levelsOfCode('', ids)).toEqual([]);
  });
});

describe('a result code', { timeout: 120_000 }, () => {
  test('says seat, mandate, reading, every choice with its forecast, and the ending: all recorded games', () => {
    for (const record of recordedRuns) expectSays(worldOf(record), seatIn(worldOf(record)));
  });
  test('says the same of random games in every reading, and of each seat of a class', () => {
    for (const [n, { id: reading }] of munich.readings.entries()) {
      const world = worldOf(randomRun(munich, { ...handOf(munich, n), reading }, quickEngine));
      expectSays(world, seatIn(world));
    }
    const seats = playableIn(munich);
    const world = worldOf(randomRun(munich, { seed: 3, luck: 5, seats }, quickEngine));
    for (const seat of seats) expectSays(world, seat);
    for (let n = 0; n < 20; n++) expectSays(worldOf(randomRun(small, handOf(small, n)), small), 'FRA');
  });
  test('says of a game in the middle how far it came, and of one that has not begun that nothing was done', () => {
    const half = readCode(codeOf(worldAfter(recordedGame(), 4, small), 'FRA'), levels);
    expect(half.ok && [half.result.choices.length, half.result.ending]).toEqual([1, undefined]);
    const none = readCode(codeOf(start(), 'FRA'), levels);
    expect(none.ok && none.result).toEqual({
      level: small.id,
      edition: 1,
      seat: 'FRA',
      reading: 'between',
      choices: [],
    });
  });
  test('of 1938 is twenty signs in five groups, whoever plays', () => {
    for (const seat of playableIn(munich)) expect(codeLengths(munich, seat)).toEqual([20, 16]);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
  test('is made for those alone who can hold a seat', () => {
    expect(writeCode(game, 'ITA', heldByNow)).toBeUndefined();
    expect(writeCode(game, 'DEU', heldByNow)).toBeUndefined();
  });
  test('is read as people type it', () => {
    const read = readCode(code, levels);
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      code.replaceAll('-', ''),
      ` ${code.replaceAll('-', ' – ')} `,
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      code.replaceAll('0', 'o').replaceAll('1', 'I'),
    ])
      expect(readCode(typed, levels)).toEqual(read);
  });
});

describe('a code of the first form', () => {
  const then = [
    [1, 'YQ6M-4W5H-46ZA'],
    [7, 'YQ6C-93C3-22QH'],
    [12, 'YQ64-5X6Q-2220'],
  ] as const;
  test('is still read, without what came of its forecasts, also out of a chat', () => {
    for (const [seed, old] of then) {
      const { world } = wholeGame(seed);
      const facts = factsOf(world, 'FRA');
      const choices = facts.choices.map(({ held: _unknown, ...rest }: CodedChoice) => rest);
      expect(readCode(old, levels)).toEqual({ ok: true, result: { ...facts, choices } });
      expect(findCodes(`mine is ${old}`, levels)).toHaveLength(1);
      expect(levelsOfCode(old, [munich.id, small.id])).toEqual([small.id]);
      expect(codeOf(world, 'FRA')).not.toBe(old);
    }
  });
});

describe('what a code says of a forecast', () => {
  test('is every ten with everything that may come of it, and no forecast at all', () => {
    const [now] = codeForms;
    const all = Array.from({ length: now?.forecasts ?? 0 }, (_, value) => now?.said(value) ?? {});
    expect(all).toHaveLength(34);
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(34);
    for (const form of codeForms)
      for (let value = 0; value < form.forecasts; value++) expect(form.valueOf(form.said(value))).toBe(value);
  });
  test('is, at a stop on the way, known for a text that was voted on and open for the rest', () => {
    const record = recordedRuns.find(({ level }) => level === munich.id) ?? recordedGame();
    const last = record.commands.map(({ do: what }) => what).lastIndexOf('decide');
    const read = readCode(codeOf(worldAfter(record, last, munich)), levels);
    const signs = read.ok ? read.result.choices.flatMap(({ beat, held }) => (held ? [[beat, held]] : [])) : [];
    expect(signs.length).toBeGreaterThan(2);
    for (const [beat, held] of signs)
      expect(held === 'open', beat).toBe(munich.beats.find(({ id }) => id === beat)?.kind !== 'vote');
  });
});

describe('a code typed wrong', { timeout: 120_000 }, () => {
  const signs = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
  const places = [...[...code].keys()].filter((at) => code[at] !== '-');
  test('in any one sign is caught, and the right one asked about: every place, every sign', () => {
    for (const at of places)
      for (const sign of signs.filter((one) => one !== code[at])) {
        const typed = code.slice(0, at) + sign + code.slice(at + 1);
        expect(readCode(typed, levels)).toEqual({ ok: false, problem: { code: 'mistyped', meant: code } });
      }
  });
  test('with two neighbours swapped is caught, and the right one asked about: every place', () => {
    const plain = code.replaceAll('-', '');
    for (let at = 0; at + 1 < plain.length; at++) {
      const swapped = `${plain.slice(0, at)}${plain[at + 1]}${plain[at]}${plain.slice(at + 2)}`;
      if (swapped !== plain)
        expect(readCode(swapped, levels)).toEqual({ ok: false, problem: { code: 'mistyped', meant: code } });
    }
  });
  test('with two signs wrong anywhere is caught', () => {
    const two = fc.tuple(fc.nat(19), fc.nat(19), fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }));
    const plain = code.replaceAll('-', '');
    const other = (sign: string, by: number): string => signs[(signs.indexOf(sign) + by) % 32] ?? '';
    fc.assert(
      fc.property(two, ([a, b, x, y]) => {
        const typed = [...plain]
          .map((sign, n) => (n === a ? other(sign, x) : n === b ? other(sign, y) : sign))
          .join('');
        expect(readCode(typed, levels).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
  test('with a sign or a group lost, doubled or moved is caught', () => {
    const groups = code.split('-');
    const [a = '', b = '', c = '', d = '', e = ''] = groups;
    for (const typed of [
      [a, b, c, d],
      [a, b, c, d, e, e],
      [b, a, c, d, e],
      [a, c, b, d, e],
      [e, d, c, b, a],
    ])
      expect(readCode(typed.join('-'), levels).ok).toBe(false);
    for (const at of places) {
      expect(readCode(code.slice(0, at) + code.slice(at + 1), levels).ok).toBe(false);
      expect(readCode(code.slice(0, at) + code[at] + code.slice(at), levels).ok).toBe(false);
    }
  });
  test('is caught even where its check was made right, if it is longer than codes of that seat', () => {
    const word = readSymbols(code) ?? [];
    expect(writeSymbols(withCheck(word.slice(0, -3)))).toBe(code.replaceAll('-', ''));
    const longer = writeSymbols(withCheck([...word.slice(0, -3), 0]));
    expect(readCode(longer, levels)).toEqual({ ok: false, problem: { code: 'mistyped' } });
  });
  test('is no code at all where it has signs that no code has, or not as many', () => {
    for (const typed of ['', '-', 'U', 'ABC', code.replace(/^./, 'U'), code + code, `${code}?`, 'x'.repeat(500)])
      expect(problemOf(readCode(typed, levels))).toBe('no-code');
    expect(problemOf(readCode('0000-0000-0000-0000', levels))).toBe('unknown-level');
  });
  test('never makes the archive throw', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(readCode(any, levels).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), minLength: 20, maxLength: 20 }), (any) => {
        expect(readCode(any, levels).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a code from elsewhere', () => {
  test('is told to be of another edition of the level, not read by the wrong table', () => {
    const here = munich.edition + 1;
    expect(readCode(code, [{ ...munich, edition: here }])).toEqual({
      ok: false,
      problem: { code: 'other-edition', level: munich.id, here },
    });
  });
  test('is told to be of no level that we have', () => {
    expect(problemOf(readCode(code, [small]))).toBe('unknown-level');
  });
  test('cannot be taken for one of another level: all levels have tags of their own', () => {
    const all = ['1938-munich', 'template'].map((name): Level => {
      const read = readLevel(JSON.parse(text(`../../levels/${name}/level.json`)));
      if (!read.ok) throw new Error(name);
      return read.level;
    });
    const tags = codeForms.flatMap(({ tagOf }) => [...all, small].map(tagOf));
    expect(new Set(tags).size).toBe(tags.length);
    for (const { tagOf } of codeForms) expect(tagOf({ id: '' })).toBeGreaterThan(0);
  });
});

describe('what a class pasted', { timeout: 120_000 }, () => {
  const second = codeOf(worldOf(recordedRuns[1] ?? recordedGame()));
  const third = codeOf(worldOf(recordedRuns[2] ?? recordedGame()));
  const chat = [
    `Anna: my code is ${code}`,
    `Ben 10:42 > ${second.toLowerCase().replaceAll('-', ' ')} !!!`,
    'haha 1938 was really something, 4 of us got war',
    `Cleo - ${third.replaceAll('-', '')}; and again ${third}`,
    `Dora: ${code.slice(0, 10)}`,
    `${code.slice(10)} sorry, on two lines`,
  ].join('\n');
  const foundIn = (pasted: string, of = levels) =>
    findCodes(pasted, of).map(({ line, reading }) => [line, reading.ok ? reading.result.ending : reading.problem.code]);
  const endingOf = (n: number) => worldOf(recordedRuns[n] ?? recordedGame()).ending;

  test('gives every code, in whatever it stands, with its line; twice where it stands twice', () => {
    expect(foundIn(chat)).toEqual([
      [1, endingOf(0)],
      [2, endingOf(1)],
      [4, endingOf(2)],
      [4, endingOf(2)],
      [5, endingOf(0)],
    ]);
  });
  test('gives what was plainly meant for a code as mistyped, and asks about the right one', () => {
    const [a = '', ...rest] = code.split('-');
    const typed = [`${a.slice(0, 3)}${a[3] === 'X' ? 'Y' : 'X'}`, ...rest].join('-');
    const [found] = findCodes(`Emil: ${typed}, I think`, levels);
    expect(found).toEqual({
      line: 1,
      text: typed,
      reading: { ok: false, problem: { code: 'mistyped', meant: code } },
    });
    expect(foundIn(`lost one sign: ${code.slice(0, -1)}`)).toEqual([[1, 'mistyped']]);
  });
  test('gives a code of another edition as such', () => {
    expect(foundIn(`x ${code} y`, [{ ...munich, edition: munich.edition + 1 }])).toEqual([[1, 'other-edition']]);
  });
  test('gives nothing where there is nothing: all the words of the episode, dates, numbers and addresses', () => {
    expect(findCodes(text('../../levels/1938-munich/words.en.json'), levels)).toEqual([]);
    expect(findCodes(text('../../levels/1938-munich/level.json'), levels)).toEqual([]);
    expect(
      foundIn('2026-11-22 0049-301-2345-6789 https://example.org/a1b2?c=3 550e8400-e29b-41d4-a716-446655440000'),
    ).toEqual([]);
    expect(findCodes('', levels)).toEqual([]);
    expect(findCodes(chat, [])).toEqual([]);
  });
  test('is read without a stall, however much it is', () => {
    const much = Array.from(
      { length: 4000 },
      (_, n) => `pupil ${n}: ${n % 2 ? code : 'no idea, it was all too fast'}`,
    ).join('\n');
    expect(findCodes(much, levels)).toHaveLength(2000);
  });
  test('never makes the archive throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (any) => {
        expect(findCodes(any, levels)).toEqual([]);
      }),
    );
  });
});
