import { describe, expect, it } from 'vitest';
import { keepSettings, readSettings } from '../../src/main/settings';
import { lentRun, openShelf } from '../../src/main/shelf';
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
    shelf.change('1', { name: 'With London', isStarred: true });
    shelf.keep('1', { ...game, isOver: true });
    expect(shelf.runs.value).toMatchObject([{ name: 'With London', isOver: true, isStarred: true }]);
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

describe('two pages on one shelf', () => {
  /** Two pages of one browser: what one keeps the other finds, once it has heard of it. */
  const twoPages = () => {
    const { shelf: texts, ...browser } = browserShelf();
    const page = () => openShelf(openStorage(() => texts)).shelf;
    return { ...browser, one: page(), other: page() };
  };

  it('are never given the same place, nor the place of a run that was deleted', () => {
    const { one, other } = twoPages();
    expect([one.freePlace(), other.freePlace()]).toEqual(['1', '2']);
    one.keep('1', game);
    one.drop('1');
    expect(one.freePlace()).toBe('3');
  });

  it('do not write over one another’s game, but a game may grow', () => {
    const { one, other } = twoPages();
    const begun = { ...game.record, commands: game.record.commands.slice(0, 2) };
    one.keep('1', { ...game, record: begun });
    expect(other.isTaken('1', game.record)).toBe(false);
    expect(other.isTaken('1', recordedGame(8))).toBe(true);
    one.keep('1', game);
    expect(other.isTaken('1', begun)).toBe(true);
    expect(other.isTaken('2', begun)).toBe(false);
  });

  it('hear of each other’s runs', () => {
    const { one, other } = twoPages();
    one.keep('1', { ...game, name: 'From the other page' });
    other.hear('covenant.run.1');
    expect(other.runs.value).toEqual(one.runs.value);
    one.drop('1');
    other.hear('covenant.run.1');
    expect(other.runs.value).toEqual([]);
    one.keep('2', game);
    other.hear(null);
    expect(other.find('2')).toBeDefined();
  });
});

it('a run of a link can be found, but is kept nowhere', () => {
  const { shelf, kept } = opened();
  shelf.lend({ ...game, name: '', saved: '' });
  expect(shelf.find(lentRun)?.record).toBe(game.record);
  expect([shelf.runs.value, kept.size]).toEqual([[], 0]);
});

it('what was set aside can be taken out as it stood, and then forgotten', () => {
  const { shelf } = opened({ 'covenant.run.3': '{"ruin' });
  expect(shelf.aside()).toEqual([{ key: 'covenant.aside.3', text: '{"ruin' }]);
  shelf.forgetAside();
  expect(shelf.aside()).toEqual([]);
});

describe('settings', () => {
  const store = (text: string) => openStorage(() => browserShelf({ 'covenant.settings': text }).shelf);

  it('come back as they were kept', () => {
    const kept = openStorage(() => browserShelf().shelf);
    const wanted = { ...firstSettings, sound: true, textSize: 130, motion: 'reduced' } as const;
    keepSettings(kept, wanted);
    expect(readSettings(kept)).toEqual(wanted);
  });

  it('remember at a second visit how loud music and effects were, each apart, and whether sounds are told in words', () => {
    const kept = openStorage(() => browserShelf().shelf);
    keepSettings(kept, { ...firstSettings, sound: true, music: 15, effects: 90, captions: 'always' });
    expect(readSettings(kept)).toMatchObject({ sound: true, music: 15, effects: 90, captions: 'always' });
    expect(readSettings(store('{"captions":"loudly"}')).captions).toBe('with-sound');
  });

  it('that make no sense count as never set, each by itself', () => {
    expect(readSettings(store('{'))).toEqual(firstSettings);
    expect(readSettings(store('[1]'))).toEqual(firstSettings);
    const odd = { sound: true, music: 900, textSize: 1000, stage: 'no', language: '../x', other: 1 };
    expect(readSettings(store(JSON.stringify(odd)))).toEqual({ ...firstSettings, sound: true });
  });
});
