import { describe, expect, it } from 'vitest';
import { hashOf, placeOf } from '../../src/main/places';
import { begin, open, sessionAt, toDispatch, toRevealing } from '../session/support';

const read = (hash: string) => placeOf(hash, '1938-munich');

describe('the address', () => {
  it('leads to an episode, to a seat of it, or to a kept run', () => {
    expect(read('/1938-munich')).toEqual({ to: 'episode', episode: '1938-munich' });
    expect(read('/1938-munich/FRA')).toEqual({ to: 'episode', episode: '1938-munich', seat: 'FRA' });
    expect(read('/run/12')).toEqual({ to: 'run', run: '12' });
  });

  it('leads to the title when nothing is in it, and nowhere when nonsense is', () => {
    expect(read('')).toEqual({ to: 'title' });
    for (const nonsense of [
      'x',
      '/x',
      '/run/',
      '/run/a b',
      '/1938-munich/fra',
      '/1938-munich/FRA/x',
      '/%E0%A4%A',
      '/__proto__',
    ]) {
      expect(read(nonsense)).toEqual({ to: 'nowhere' });
    }
  });

  it('leads to runs seen again: one on the stage, some side by side, one in its former seat', () => {
    expect(read('/watch/3')).toEqual({ to: 'watch', run: '3' });
    expect(read('/watch/3/weekend')).toEqual({ to: 'watch', run: '3', beat: 'weekend' });
    expect(read('/compare/3,5,history')).toEqual({ to: 'compare', roads: ['3', '5', 'history'] });
    expect(read('/compare/3')).toEqual({ to: 'compare', roads: ['3'] });
    expect(read('/past/3')).toEqual({ to: 'past', run: '3' });
    for (const nonsense of [
      '/watch/',
      '/watch/3/',
      '/watch/3/A b',
      '/compare/',
      '/compare/1,2,3,4,5',
      '/compare/1,,2',
    ]) {
      expect(read(nonsense)).toEqual({ to: 'nowhere' });
    }
  });

  it('opens the first episode from the link that stands in the title before any code has come', () => {
    expect(read('begin')).toEqual({ to: 'episode', episode: '1938-munich' });
  });

  it('stays where it is when the page’s own anchor is followed', () => {
    expect(read('main')).toEqual({ to: 'here' });
  });

  it('of a session leads back to it: to the door before a game, to the run once there is one', () => {
    expect(hashOf(sessionAt())).toBe('');
    expect(hashOf(sessionAt(open))).toBe('/1938-small');
    expect(hashOf(sessionAt(open, begin))).toBe('/1938-small/FRA');
    for (const way of [toDispatch, toRevealing]) expect(hashOf(sessionAt(...way))).toBe('/run/1');
  });
});
