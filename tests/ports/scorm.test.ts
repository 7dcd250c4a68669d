import { describe, expect, test } from 'vitest';
import { type LinkedWindow, longestKept, openLearningSystem } from '../../src/ports/scorm';

type Heard = readonly string[];

const verbsOf = {
  API: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
  API_1484_11: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
} as const;

/** A system that writes down what it hears. */
function systemAt(door: keyof typeof verbsOf, books: Record<string, string> = {}) {
  const heard: Heard[] = [];
  const [, get, set] = verbsOf[door];
  const answer = (verb: string, texts: Heard): string => {
    heard.push([verb, ...texts]);
    const [name = '', value = ''] = texts;
    if (verb === set) books[name] = value;
    return verb === get ? (books[name] ?? '') : 'true';
  };
  const verbs = verbsOf[door].map((verb) => [verb, (...texts: Heard) => answer(verb, texts)]);
  return { holds: { [door]: Object.fromEntries(verbs) }, heard, books };
}

/** A window that is its own parent, as the topmost is. */
function windowWith(holds: object = {}, above?: unknown, opener: unknown = null): LinkedWindow {
  const made: Record<string, unknown> = { ...holds, opener };
  made.parent = above ?? made;
  return made as unknown as LinkedWindow;
}

describe('a learning system', () => {
  test('is found upward through the frames, and in the window that opened this one', () => {
    const top = windowWith(systemAt('API').holds);
    expect(openLearningSystem(windowWith({}, windowWith({}, top)))?.version).toBe('1.2');
    const popup = windowWith({}, undefined, windowWith({}, windowWith(systemAt('API_1484_11').holds)));
    expect(openLearningSystem(windowWith({}, popup))?.version).toBe('2004');
  });
  test('is asked by the newer standard where it speaks both', () => {
    const both = { ...systemAt('API').holds, ...systemAt('API_1484_11').holds };
    expect(openLearningSystem(windowWith({}, windowWith(both)))?.version).toBe('2004');
  });
  test('is not found where there is none, or behind a window of another site', () => {
    expect(openLearningSystem(windowWith())).toBeUndefined();
    const foreign = new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('another site', 'SecurityError');
        },
      },
    );
    expect(openLearningSystem(windowWith({}, foreign, foreign))).toBeUndefined();
    expect(openLearningSystem(windowWith({ API: { LMSInitialize: 'no' } }))).toBeUndefined();
  });
  test('hears of time and completion, and neither of a score nor a question who plays', () => {
    for (const door of ['API', 'API_1484_11'] as const) {
      const { holds, heard, books } = systemAt(door);
      let clock = 0;
      const system = openLearningSystem(windowWith(holds), () => clock);
      clock = 3_725_400;
      expect(system?.keep('dispatch r1.x')).toBe(true);
      system?.complete();
      system?.leave();
      const is12 = door === 'API';
      expect(books).toEqual({
        [is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status']: 'completed',
        [is12 ? 'cmi.core.session_time' : 'cmi.session_time']: is12 ? '0001:02:05' : 'PT1H2M5S',
        [is12 ? 'cmi.core.exit' : 'cmi.exit']: 'suspend',
        'cmi.suspend_data': 'dispatch r1.x',
      });
      expect(heard.filter(([, name = '']) => /score|student|learner|success/.test(name))).toEqual([]);
      expect(heard.at(-1)?.[0]).toBe(is12 ? 'LMSFinish' : 'Terminate');
    }
  });
  test('is not told that a lesson which was done is to be done again', () => {
    const { holds, books } = systemAt('API', { 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': 'ended r1' });
    expect(openLearningSystem(windowWith(holds))?.kept).toBe('ended r1');
    expect(books['cmi.core.lesson_status']).toBe('completed');
  });
  test('is given no text that the older standard has no room for', () => {
    const { holds, books } = systemAt('API');
    const system = openLearningSystem(windowWith(holds));
    expect(system?.keep('x'.repeat(longestKept + 1))).toBe(false);
    expect(books['cmi.suspend_data']).toBeUndefined();
    expect(system?.keep('x'.repeat(longestKept))).toBe(true);
  });
});
