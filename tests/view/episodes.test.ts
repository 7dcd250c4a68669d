import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { covers, isEpisode } from '../../src/main/episodes';
import { episodesModel } from '../../src/view/model/episodes';
import { wordsIn } from '../../src/words/languages';

const folders = readdirSync(new URL('../../levels', import.meta.url)).filter((name) => /^\d{4}-/.test(name));
const words = wordsIn('en');
const listed = (runs: Parameters<typeof episodesModel>[1] = []) => episodesModel(covers, runs, words).episodes;

describe('the list of episodes', () => {
  test('names every episode there is, in the order of their years, and no template', () => {
    expect(listed().map(({ id }) => id)).toEqual(folders.toSorted());
  });
  test.each(folders)('%s has a title, an idea, and somebody to lead, and can be opened', (id) => {
    const one = listed().find((episode) => episode.id === id);
    expect(isEpisode(id)).toBe(true);
    for (const text of [one?.title, one?.subtitle, one?.idea]) expect(text).toMatch(/\S/);
    expect(one?.seats).toMatch(/You can lead .+,? and .+\./);
  });
  test('tells a crisis of one year from one of several', () => {
    const years = (from: string, to: string) =>
      episodesModel([{ ...(covers[0] as (typeof covers)[number]), from, to }], [], words).episodes[0]?.years;
    expect([years('1938-01-01', '1938-12-31'), years('1931-09-18', '1933-03-27')]).toEqual(['1938', '1931–1933']);
  });
  test('counts only runs that are over, of that episode', () => {
    const level = folders[0] ?? '';
    const other = { level: '1900-nowhere', isOver: true };
    expect(listed([{ level, isOver: false }, other])[0]?.played).toBeUndefined();
    expect(listed([{ level, isOver: true }, other, { level, isOver: true }])[0]?.played).toBe('played 2 times');
  });
});
