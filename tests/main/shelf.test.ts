import { describe, expect, it } from 'vitest';
import { keepSettings, readSettings } from '../../src/main/settings';
import { openShelf } from '../../src/main/shelf';
import { openStorage } from '../../src/ports/storage';
import { firstSettings } from '../../src/view/model/settings';
import { recordedGame } from '../record/games';

/** A shelf as a browser has it, in memory; `room` is how many texts it takes. */
function browserShelf(texts: Readonly<Record<string, string>> = {}, room = Number.POSITIVE_INFINITY) {
  const kept = new Map(Object.entries(texts));
  return {
    kept,
    shelf: {
      get length() {
        return kept.size;
      },
      key: (n: number) => [...kept.keys()][n] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (!kept.has(key) && kept.size >= room) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, text);
      },
      removeItem: (key: string) => void kept.delete(key),
    },
  };
}

const opened = (texts: Readonly<Record<string, string>> = {}, room?: number) => {
  const browser = browserShelf(texts, room);
  return { ...browser, ...openShelf(openStorage(() => browser.shelf)) };
};

const game = { isOver: false, record: recordedGame(), place: { mode: 'sounding', day: '1938-09-12' } };

describe('the shelf', () => {
  it('keeps a run under a place of its own, with the day it stands at', () => {
    const { shelf } = opened();
    const run = shelf.freePlace();
    expect(shelf.keep(run, game).ok).toBe(true);
    expect(shelf.notes.value).toMatchObject([{ run: '1', seat: 'FRA', at: '1938-09-12', isOver: false, name: '' }]);
    expect(shelf.find('1')?.place?.mode).toBe('sounding');
    expect(shelf.freePlace()).toBe('2');
  });

  it('keeps the name a run was given when it is played on', () => {
    const { shelf } = opened();
    shelf.keep('1', game);
    shelf.rename('1', 'With London');
    shelf.keep('1', { ...game, isOver: true });
    expect(shelf.notes.value).toMatchObject([{ name: 'With London', isOver: true }]);
  });

  it('sets ruins aside when it is opened, once, and leaves the others alone', () => {
    const first = opened();
    first.shelf.keep('1', game);
    const texts = { ...Object.fromEntries(first.kept), 'covenant.run.2': '{', 'covenant.run.3': 'null' };
    const second = opened(texts);
    expect(second.found.toSetAside).toHaveLength(2);
    expect([...second.kept.keys()].sort()).toEqual(['covenant.aside.2', 'covenant.aside.3', 'covenant.run.1']);
    expect(opened(Object.fromEntries(second.kept)).found.toSetAside).toEqual([]);
  });

  it('says when there is no room, and keeps what it had', () => {
    const { shelf, kept } = opened({ 'covenant.other': 'x', 'covenant.more': 'y' }, 3);
    expect(shelf.keep('1', game).ok).toBe(true);
    expect(shelf.keep('2', game)).toEqual({ ok: false, problem: 'full' });
    expect(shelf.notes.value.map(({ run }) => run)).toEqual(['1']);
    expect(kept.size).toBe(3);
  });

  it('forgets a run that is deleted, and can set one aside later', () => {
    const { shelf, kept } = opened();
    shelf.keep('1', game);
    shelf.keep('2', game);
    shelf.drop('1');
    shelf.setAside('2');
    expect(shelf.notes.value).toEqual([]);
    expect([...kept.keys()]).toEqual(['covenant.aside.2']);
  });
});

describe('settings', () => {
  const store = (text: string) => openStorage(() => browserShelf({ 'covenant.settings': text }).shelf);

  it('come back as they were kept', () => {
    const kept = openStorage(() => browserShelf().shelf);
    const wanted = { ...firstSettings, sound: true, textSize: 130, motion: 'reduced' } as const;
    keepSettings(kept, wanted);
    expect(readSettings(kept)).toEqual(wanted);
  });

  it('that make no sense count as never set, each by itself', () => {
    expect(readSettings(store('{'))).toEqual(firstSettings);
    expect(readSettings(store('[1]'))).toEqual(firstSettings);
    const odd = { sound: true, music: 900, textSize: 1000, stage: 'no', language: '../x', other: 1 };
    expect(readSettings(store(JSON.stringify(odd)))).toEqual({ ...firstSettings, sound: true });
  });
});
