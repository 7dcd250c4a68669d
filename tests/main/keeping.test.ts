import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Hall } from '../../src/main/hall';
import { keepRuns } from '../../src/main/keeping';
import { openNotes } from '../../src/main/notes';
import { openShelf } from '../../src/main/shelf';
import { openStorage } from '../../src/ports/storage';
import type { SessionEvent, SessionSnapshot } from '../../src/session/types';
import { wordsIn } from '../../src/words/languages';
import {
  begin,
  forecast,
  goOn,
  open,
  sessionAt,
  soundOut,
  takeMandate,
  toDispatch,
  toForecasting,
} from '../session/support';

/** A page that keeps what its session holds, on a shelf it may share with another. */
function page(kept: Map<string, string>) {
  const { shelf } = openShelf(
    openStorage(() => ({
      get length() {
        return kept.size;
      },
      key: (n: number) => [...kept.keys()][n] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    })),
  );
  const state = signal<SessionSnapshot>(sessionAt());
  const sent: SessionEvent[] = [];
  const words = signal(
    wordsIn('en', { en: { 'country.FRA.name': 'France', 'mandate.FRA.word.title': 'Keep the treaty’s word' } }),
  );
  const notes = openNotes();
  keepRuns({ state, send: (event) => sent.push(event) }, { shelf, notes, words } as unknown as Hall);
  return { shelf, state, sent, notes };
}

describe('a game that is played', () => {
  it('is kept from its first deed, under a name that the game gives it', () => {
    const { shelf, state } = page(new Map());
    state.value = sessionAt(open, begin);
    expect(shelf.runs.value).toEqual([]);
    state.value = sessionAt(...toDispatch);
    expect(shelf.find('1')).toMatchObject({ name: 'France · Keep the treaty’s word', isOver: false });
    shelf.change('1', { name: 'Mine' });
    state.value = sessionAt(...toForecasting);
    expect(shelf.find('1')).toMatchObject({ name: 'Mine', place: { mode: 'forecasting' } });
  });

  it('and another like it get two names', () => {
    const { shelf, state } = page(new Map());
    state.value = sessionAt(...toDispatch);
    state.value = sessionAt(open, { ...begin, run: '2' } as SessionEvent, takeMandate);
    expect(shelf.find('2')?.name).toBe('France · Keep the treaty’s word (2)');
  });

  it('remembers what it was forked from for as long as it is played', () => {
    const { shelf, state } = page(new Map());
    const from = { run: '7', beat: 'promise' };
    for (const way of [toDispatch, toForecasting, [...toForecasting, forecast()]]) {
      const now = sessionAt(...way);
      state.value = { ...now, ...(now.game && { game: { ...now.game, from } }) };
      expect(shelf.find('1')?.record.from).toEqual(from);
    }
  });

  it('on two pages at once is kept twice, once it goes two ways', () => {
    const kept = new Map<string, string>();
    const [one, other] = [page(kept), page(kept)];
    one.state.value = sessionAt(...toDispatch);
    other.state.value = sessionAt(...toDispatch);
    expect(other.sent).toEqual([]);
    one.state.value = sessionAt(...toDispatch, goOn, soundOut);
    other.state.value = sessionAt(...toForecasting, forecast(70));
    const [{ run } = { run: '' }] = other.sent.flatMap((event) => (event.type === 'move' ? [event] : []));
    expect(run).toBe('2');
    expect(other.notes.all.value).toHaveLength(1);
    const commands = (place: string) => JSON.parse(kept.get(`covenant.run.${place}`) ?? '{}').record.commands.length;
    expect([commands('1'), commands(run)]).toEqual([2, 2]);
    expect(JSON.parse(kept.get('covenant.run.1') ?? '{}').record.commands[1].do).toBe('sound');
  });
});
