import { describe, expect, it } from 'vitest';
import { openStorage, type Shelf, type StorageProblem, type Stored } from '../../src/ports/storage';

const fullShelf = (): DOMException => new DOMException('no room', 'QuotaExceededError');
const refusal = (): DOMException => new DOMException('not here', 'SecurityError');

interface StubShelf extends Shelf {
  readonly kept: Map<string, string>;
}

const refused = (problem: StorageProblem): Stored<never> => ({ ok: false, problem });

/** A shelf that works, unless `before` throws at the given word: what is asked, and how often that was asked. */
function stubShelf(before: (what: string, count: number) => void = () => {}): StubShelf {
  const kept = new Map<string, string>();
  const counts = new Map<string, number>();
  const ask = (what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
    before(what, counts.get(what) ?? 0);
  };
  return {
    kept,
    get length() {
      ask('length');
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => {
      ask('get');
      return kept.get(key) ?? null;
    },
    setItem: (key, text) => {
      ask('set');
      kept.set(key, text);
    },
    removeItem: (key) => {
      ask('remove');
      kept.delete(key);
    },
  };
}

describe('a shelf that works', () => {
  it('gives back what was kept, and null for what never was', () => {
    const store = openStorage(() => stubShelf());
    expect(store.set('covenant.save', 'text')).toEqual({ ok: true, value: null });
    expect(store.get('covenant.save')).toEqual({ ok: true, value: 'text' });
    expect(store.get('covenant.other')).toEqual({ ok: true, value: null });
    expect(store.isPersistent).toBe(true);
    expect(store.problem).toBeNull();
  });

  it('gives back a text that makes no sense just as it stands: sense is not its business', () => {
    const store = openStorage(() => stubShelf());
    store.set('covenant.save', '{"half');
    expect(store.get('covenant.save')).toEqual({ ok: true, value: '{"half' });
  });

  it('names the keys with a prefix and no others, in the order of the alphabet', () => {
    const store = openStorage(() => stubShelf());
    for (const key of ['run.b', 'settings', 'run.a']) store.set(key, '1');
    expect(store.keys('run.')).toEqual({ ok: true, value: ['run.a', 'run.b'] });
  });

  it('is left as clean as it was found', () => {
    const shelf = stubShelf();
    openStorage(() => shelf);
    expect([...shelf.kept]).toEqual([]);
  });

  it('forgets what is removed', () => {
    const store = openStorage(() => stubShelf());
    store.set('a', '1');
    store.remove('a');
    expect(store.get('a')).toEqual({ ok: true, value: null });
  });
});

describe('a text that nobody can read', () => {
  it('is set aside under another key, and its own key is free again', () => {
    const store = openStorage(() => stubShelf());
    store.set('save', 'rubbish');
    expect(store.setAside('save', 'aside.save')).toEqual({ ok: true, value: 'aside.save' });
    expect(store.get('save')).toEqual({ ok: true, value: null });
    expect(store.get('aside.save')).toEqual({ ok: true, value: 'rubbish' });
  });

  it('never pushes out one that was set aside before', () => {
    const store = openStorage(() => stubShelf());
    for (const text of ['first', 'second', 'third']) {
      store.set('save', text);
      store.setAside('save', 'aside.save');
    }
    expect(store.get('aside.save')).toEqual({ ok: true, value: 'first' });
    expect(store.get('aside.save.3')).toEqual({ ok: true, value: 'third' });
  });

  it('that is not there is not moved', () => {
    expect(openStorage(() => stubShelf()).setAside('save', 'aside.save')).toEqual({ ok: true, value: null });
  });

  it('stays where it was when there is no room for a copy', () => {
    const shelf = stubShelf((what, count) => {
      if (what === 'set' && count > 2) throw fullShelf();
    });
    const store = openStorage(() => shelf);
    store.set('save', 'rubbish');
    expect(store.setAside('save', 'aside.save')).toEqual(refused('full'));
    expect(store.get('save')).toEqual({ ok: true, value: 'rubbish' });
  });
});

describe('a full disk', () => {
  it('refuses the third text and keeps the first two', () => {
    // The first write is the probe.
    const shelf = stubShelf((what, count) => {
      if (what === 'set' && count > 3) throw fullShelf();
    });
    const store = openStorage(() => shelf);
    expect([store.set('a', '1').ok, store.set('b', '2').ok]).toEqual([true, true]);
    expect(store.set('c', '3')).toEqual(refused('full'));
    expect(store.get('b')).toEqual({ ok: true, value: '2' });
    expect(store.keys('')).toEqual({ ok: true, value: ['a', 'b'] });
  });

  it('at the start still shows what was kept before, and lets it be removed', () => {
    const shelf = stubShelf((what) => {
      if (what === 'set') throw fullShelf();
    });
    shelf.kept.set('save', 'old');
    const store = openStorage(() => shelf);
    expect(store.isPersistent).toBe(true);
    expect(store.get('save')).toEqual({ ok: true, value: 'old' });
    expect(store.set('save', 'new')).toEqual(refused('full'));
    expect(store.remove('save').ok).toBe(true);
  });

  it('that is full though nothing is on it is a private window in disguise', () => {
    const store = openStorage(() =>
      stubShelf((what) => {
        if (what === 'set') throw fullShelf();
      }),
    );
    expect(store.problem).toBe('blocked');
    expect(store.set('a', '1').ok).toBe(true);
  });
});

describe('a browser that keeps nothing', () => {
  it('and throws as soon as it is asked for the shelf still lets a person play, and says that nothing lasts', () => {
    const store = openStorage(() => {
      throw refusal();
    });
    expect(store.isPersistent).toBe(false);
    expect(store.problem).toBe('blocked');
    store.set('run.a', '1');
    expect(store.get('run.a')).toEqual({ ok: true, value: '1' });
    expect(store.keys('run.')).toEqual({ ok: true, value: ['run.a'] });
    expect(store.setAside('run.a', 'aside')).toEqual({ ok: true, value: 'aside' });
  });

  it('and has no shelf at all, or one that throws at every touch, is met in the same way', () => {
    const without = openStorage(() => Object(undefined).localStorage);
    const touchy = openStorage(() =>
      stubShelf(() => {
        throw refusal();
      }),
    );
    for (const store of [without, touchy]) {
      expect(store.problem).toBe('blocked');
      expect(store.set('a', '1').ok).toBe(true);
    }
  });

  it('in a damaged profile is called broken, not full', () => {
    const store = openStorage(() =>
      stubShelf(() => {
        throw new Error('NS_ERROR_FILE_CORRUPTED');
      }),
    );
    expect(store.problem).toBe('broken');
    expect(store.isPersistent).toBe(false);
  });

  it('and begins to refuse in the middle of a game gives the refusal back, whatever is asked', () => {
    let isRefusing = false;
    const store = openStorage(() =>
      stubShelf(() => {
        if (isRefusing) throw refusal();
      }),
    );
    isRefusing = true;
    const answers = [store.get('a'), store.set('a', '1'), store.remove('a'), store.keys(''), store.setAside('a', 'b')];
    for (const answer of answers) expect(answer).toEqual(refused('blocked'));
  });
});
