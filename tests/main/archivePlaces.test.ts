import { describe, expect, it } from 'vitest';
import { archiveHashOf, archivePlaceOf } from '../../src/main/archivePlaces';
import { writeShare } from '../../src/record/share';
import { engine } from '../record/games';
import { recordedRuns } from '../record/roads';
import { munich } from '../sim/support';

const links = recordedRuns.map((record) => {
  const shared = writeShare(record, munich, engine);
  return shared.ok ? shared.text : '';
});

describe('an address of the archive', () => {
  it('leads to the page whose address it is', () => {
    for (const hash of ['/archive', '/share/3', '/log/link', ...links]) {
      const place = archivePlaceOf(hash);
      expect(place && archiveHashOf(place)).toBe(hash);
    }
  });

  it('is short: an episode’s link has fewer than 300 signs wherever the game lies', () => {
    const longest = Math.max(...links.map(({ length }) => length));
    expect(longest).toBeGreaterThan(40);
    expect('https://a-school-with-a-long-name.example.org/history/covenant/'.length + longest).toBeLessThan(300);
  });

  it('is nothing else’s, and nonsense is nobody’s', () => {
    for (const hash of [
      '',
      '/',
      '/archive/',
      '/share/',
      '/share/a b',
      '/log/../x',
      '/run/3',
      'r.1',
      'run',
      '/watch/3',
    ]) {
      expect(archivePlaceOf(hash)).toBeUndefined();
    }
  });

  it('of a page of another room is not told', () => {
    expect(archiveHashOf({ name: 'settings' })).toBeUndefined();
  });
});
