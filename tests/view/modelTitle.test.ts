import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstSettings } from '../../src/view/model/settings';
import { type RunNote, titleModel, titleScreen } from '../../src/view/model/title';
import { munichWords as words } from './debriefRuns';

const page = fs.readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

const run = (change: Partial<RunNote>): RunNote => ({
  run: 'a',
  name: '',
  level: '1938-munich',
  seat: 'FRA',
  at: '1938-09-20',
  isOver: false,
  saved: '2026-01-01T10:00',
  ...change,
});

describe('the title before any code has come', () => {
  test.each(['kicker', 'tagline', 'begin', 'begin-note'])('says its %s word for word as the panels do', (part) => {
    expect(page).toContain(`>${words.say(`panels.title.${part}`)}<`);
  });
  test('has one heading and a way to begin', () => {
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page).toContain('href="#begin"');
  });
});

describe('the title', () => {
  test('offers nothing to go on with when nothing was begun', () => {
    expect(titleScreen([], words).unfinished).toBeUndefined();
  });
  test('offers the latest game that is not over', () => {
    const runs = [
      run({ run: 'old' }),
      run({ run: 'over', isOver: true, saved: '2026-01-03T10:00' }),
      run({ run: 'new', saved: '2026-01-02T10:00', seat: 'SUN' }),
    ];
    const { unfinished } = titleScreen(runs, words);
    expect(unfinished).toEqual({ run: 'new', note: 'Soviet Union, 20 September' });
  });
  test('stands alone, without a page over it', () => {
    expect(titleModel([], firstSettings, words).shell.overlay).toBeUndefined();
  });
  test('says how full the archive is', () => {
    expect(titleScreen([], words).runsNote).toBe('empty so far');
    expect(titleScreen([run({}), run({ run: 'b' })], words).runsNote).toBe('2 runs');
  });
});
