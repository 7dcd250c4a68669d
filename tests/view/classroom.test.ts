import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldByNow } from '../../src/insight/calibration';
import { codesIn } from '../../src/main/classroom/codes';
import { readAssignment, roles, stopsOf, writeAssignment } from '../../src/record/assignment';
import { writeCode } from '../../src/record/code';
import { classScreen, setLines } from '../../src/view/model/classScreen';
import {
  assignmentOf,
  type ClassSetting,
  codesWith,
  firstSetting,
  readClassKept,
  withChange,
} from '../../src/view/model/classSetting';
import type { OpenedBook } from '../../src/view/model/openedBook';
import { recordedRuns, worldOf } from '../record/roads';
import { munich, munichWords as words } from './debriefRuns';
import { stringsIn } from './modelRuns';

const book: OpenedBook = { level: munich, words };
const own = recordedRuns.filter(({ level }) => level === munich.id);
const codes = own.map((record) => writeCode(worldOf(record), Object.keys(record.seats)[0] ?? '', heldByNow) ?? '');
const first = firstSetting(munich.id, 7);
const isKey = (text: string): boolean => /^[a-z][\w-]*(\.[\w-]+)+$/.test(text);
const screen = (part: 'setting' | 'debrief', list = codes, setting: ClassSetting = first) =>
  classScreen({ part, kept: { setting, codes: list }, covers: [], words, book, odd: [], scan: 'none' });

describe('what a teacher sets', () => {
  it('is always something the episode has, whatever was kept or chosen before', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (setting, list) => {
        const kept = readClassKept({ setting, codes: list }, first);
        const set = assignmentOf(kept.setting, munich);
        expect(readAssignment(writeAssignment(set, munich), [munich])).toEqual({ ok: true, assignment: set });
      }),
    );
  });
  it('comes back from the browser as it was kept', () => {
    const setting = {
      ...first,
      seats: ['FRA'],
      role: 'general' as const,
      stop: stopsOf(munich)[1] ?? '',
      isForScreen: true,
    };
    const kept = { setting, codes };
    expect(readClassKept(JSON.parse(JSON.stringify(kept)), first)).toEqual(kept);
  });
  it('forgets seats, reading and stop with the episode, and keeps the rest', () => {
    const setting = { ...first, seats: ['FRA'], stop: 'plan', role: 'general' as const };
    expect(withChange(setting, { episode: '1990-gulf' })).toEqual({ ...first, episode: '1990-gulf', role: 'general' });
    expect(withChange(setting, { episode: munich.id })).toEqual(setting);
  });
  it('is told in sentences, whatever it is', () => {
    for (const role of roles)
      for (const stop of ['', ...stopsOf(munich)])
        for (const { id: reading } of munich.readings) {
          const lines = setLines(assignmentOf({ ...first, role, stop, reading, seats: ['FRA'] }, munich), book);
          expect(lines.filter((line) => isKey(line) || /[{}]/.test(line))).toEqual([]);
          expect(lines.length).toBeGreaterThan(2);
        }
  });
});

describe('the codes of a class', () => {
  const chat = [`Anna: ${codes[0]}`, 'Ben: what do you mean', `Cleo ${codes[1]?.toLowerCase()}!`].join('\n');
  it('are found in a chat, and nothing else of it is kept', () => {
    const found = codesIn(chat, book);
    expect(found).toEqual({ codes: codes.slice(0, 2), odd: [] });
  });
  it('are added once from a chat that is pasted twice, and again when two teams played alike', () => {
    const [a = '', b = '', c = ''] = codes;
    expect(codesWith([], [a, b])).toEqual([a, b]);
    expect(codesWith([a, b], [a, b, c])).toEqual([a, b, c]);
    expect(codesWith([a], [a, a])).toEqual([a, a]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...codes)), fc.array(fc.constantFrom(...codes)), (list, more) => {
        const once = codesWith(list, more);
        expect(codesWith(once, more)).toEqual(once);
        expect(once.slice(0, list.length)).toEqual(list);
      }),
    );
  });
  it('that were plainly mistyped are told of, with the one that was meant', () => {
    const [code = ''] = codes;
    const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    const { odd } = codesIn(`mine: ${wrong}`, book);
    expect(odd.map(({ meant }) => meant)).toEqual([code]);
  });
});

describe('the teacher’s pages', () => {
  it('speak in sentences', () => {
    const said = stringsIn([
      screen('setting'),
      screen('debrief'),
      screen('debrief', []),
      screen('debrief', codes.slice(0, 1)),
    ]);
    expect(said.length).toBeGreaterThan(150);
    expect([...new Set(said.filter((text) => isKey(text) || /\{\w/.test(text)))]).toEqual([]);
  });
  it('give each code a letter and an end, and count no code of another episode', () => {
    const { teams, debrief } = screen('debrief', [...codes, 'AAAA-AAAA-AAAA']);
    expect(teams.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOP'.slice(0, codes.length + 1));
    expect(debrief?.words.filter(({ isHistory }) => !isHistory)).toHaveLength(codes.length);
  });
  it('show as many signs as their words say', () => {
    for (const { pledged, isHistory } of screen('debrief').debrief?.words ?? []) {
      const said = [...pledged.text.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
      expect(pledged.signs, String(isHistory)).toHaveLength(said);
    }
  });
  it('ask three questions, with the episode’s own prompt under them', () => {
    const { questions = [] } = screen('debrief').debrief ?? {};
    expect(questions).toHaveLength(3);
    const prompts = munich.beats.map(({ id }) => words.say(`beat.${id}.prompt`));
    for (const { prompt } of questions) if (prompt !== undefined) expect(prompts).toContain(prompt);
    expect(questions[0]?.prompt).toBeDefined();
  });
});
