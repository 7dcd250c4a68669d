import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { covers } from '../../src/main/episodes';
import type { Campaign } from '../../src/record/campaign';
import { historyBeside } from '../../src/record/fork';
import { readRecord } from '../../src/record/read';
import { replayRecord } from '../../src/record/replay';
import { accountOf, differenceOf } from '../../src/sim/campaign/account';
import { governmentChanges } from '../../src/sim/campaign/governments';
import { campaignScreen, nextEpisode } from '../../src/view/model/campaign';
import type { RoadPart } from '../../src/view/model/campaignGiven';
import { charterText } from '../../src/view/model/charterTold';
import { readingScreen } from '../../src/view/model/reading';
import { wordsIn } from '../../src/words/languages';
import { engine } from '../record/games';
import { levelOf } from '../sim/support';

const words = wordsIn('en');
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

function played(name: string, run: string): RoadPart {
  const id = name.split('.')[0] ?? '';
  const level = levelOf(id);
  const read = readRecord(json(`../recorded/${name}.json`));
  if (!read.ok) throw new Error(name);
  const [own, history] = [replayRecord(read.record, level, engine), historyBeside(read.record, level, engine)];
  if (!own.ok || !history.ok) throw new Error(name);
  const leg = differenceOf(accountOf(own.world), accountOf(history.world));
  const book = { level, words: wordsIn('en', { en: json(`../../levels/${id}/words.en.json`) as never }) };
  return { run, level: id, state: 'over', forks: [], book, world: own.world, ...(leg && { leg }) };
}

const roadOf = (country: string, parts: readonly RoadPart[]): Campaign => ({
  country,
  begun: '2026-11-01T10:00:00.000Z',
  isOver: false,
  runs: parts.map(({ run, level }) => ({ run, level })),
});

const screenOf = (country: string, parts: readonly RoadPart[]) =>
  campaignScreen({ words, covers, campaigns: [roadOf(country, parts)], parts, isWorking: false });

const manchuria = played('1931-manchuria.pacific-war', '1');
const munich = played('1938-munich.under-guns', '2');

describe('the atlas of a road', () => {
  it('tells every crisis there is, in the order of history, and whether the country had a seat', () => {
    const { road } = screenOf('TUR', []);
    expect(road?.stations.map(({ id }) => id)).toEqual(covers.map(({ id }) => id).toSorted());
    expect(road?.stations.find(({ id }) => id === '1938-munich')?.state).toBe('told');
    expect(road?.stations.find(({ id }) => id === '1950-korea')?.state).toBe('waiting');
  });

  it('hangs one link for each of the country’s own promises, no more and no fewer', () => {
    const { road } = screenOf('FRA', [manchuria, munich]);
    const own = [manchuria, munich].flatMap(({ world }) => world?.ledger ?? []).filter(({ by }) => by === 'FRA');
    const ended = own.filter(({ end }) => end !== 'open');
    expect(road?.ledger.years.flatMap(({ links }) => links)).toHaveLength(ended.length);
    expect(road?.ledger.others[0]).toMatchObject({ id: 'FRA', isYou: true });
  });

  it('names the crises in which nothing of the country’s own fell due, by the year that the atlas gives them', () => {
    const { road } = screenOf('FRA', [manchuria, munich]);
    const years = road?.ledger.years ?? [];
    expect(years.every(({ links }) => links.length > 0)).toBe(true);
    const listed = road?.stations.filter(({ state }) => state === 'over').map(({ id }) => id.slice(0, 4)) ?? [];
    for (const year of listed) expect(`${years.map((one) => one.year)} ${road?.ledger.silent}`).toContain(year);
  });

  it('goes on in the order of history, past a crisis whose run is lost', () => {
    const lost: RoadPart = { run: '1', level: '1931-manchuria', state: 'missing', forks: [] };
    expect(nextEpisode(covers, roadOf('FRA', [lost]), [lost])).toBe('1931-manchuria');
    expect(screenOf('FRA', [lost]).road?.stations[0]?.text).toBe(words.say('campaign.station.missing'));
    expect(nextEpisode(covers, roadOf('FRA', [manchuria]), [manchuria])).toBe('1934-eastern-pact');
  });

  it('says of a short road where it ends, and tells nothing of crises after that', () => {
    const parts = [played('1934-eastern-pact.chain-with-teeth', '1'), played('1938-munich.alone', '2')];
    const { road } = screenOf('CSK', parts);
    expect(road?.end?.paragraphs[0]).toBe(words.say('campaign.end.CSK'));
    expect(road?.stations.at(-1)?.state).toBe('ended');
    expect(screenOf('CSK', parts.slice(0, 1)).road?.end).toBeUndefined();
  });
});

describe('a road that is over', () => {
  const parts = [played('1934-eastern-pact.chain-with-teeth', '1'), played('1938-munich.alone', '2')];
  const campaigns = [{ ...roadOf('CSK', parts), isOver: true }, roadOf('TUR', [])];
  const told = { words, covers, campaigns, parts, again: 1, isWorking: false };

  it('is read again, with its end, at an address of its own, and leads back to the open one', () => {
    const { road, earlier, back } = campaignScreen(told);
    expect(road?.country).toBe('CSK');
    expect(road?.end?.paragraphs[0]).toBe(words.say('campaign.end.CSK'));
    expect(earlier).toEqual([expect.objectContaining({ href: '#/road/over-1', isShown: true })]);
    expect(back).toBe('#/road');
    expect(readingScreen(told)).toMatchObject({ road: '#/road/over-1', isOpen: false });
    expect(readingScreen(told).end?.closing.length).toBeGreaterThan(0);
  });

  it('is not played on', () => {
    const { road } = campaignScreen({ ...told, parts: parts.slice(0, 1) });
    expect(road?.next).toBeUndefined();
    expect(road?.stations.filter(({ state }) => state === 'waiting')).toEqual([]);
    expect(road?.stations.some(({ mayPlay }) => mayPlay)).toBe(false);
  });
});

describe('what a road says', () => {
  it.each(governmentChanges.map(({ country, date }) => `government.${country}.${date}`))(
    'has %s with a source',
    (key) => {
      expect([words.has(key), words.has(`${key}.source`)]).toEqual([true, true]);
    },
  );

  it('has a sentence for every article that a charter can have', () => {
    const clauses = levelOf('1945-san-francisco').text?.clauses ?? [];
    const wordings = clauses.flatMap(({ id, wordings: all }) => all.map((one) => ({ [id]: one.id })));
    for (const one of wordings.filter((wording) =>
      ['voting', 'abstention', 'regional', 'forces', 'membership'].some((id) => id in wording),
    ))
      expect(charterText(words, one, ['voting', 'forces', 'regional'])).toMatch(/\w\./);
    for (const { voting } of wordings.filter((wording) => 'voting' in wording))
      expect(charterText(words, { voting: voting ?? '' }, ['agenda'])).toMatch(/: \w.*\./);
  });
});
