import { describe, expect, it } from 'vitest';
import {
  begunCampaign,
  endedCampaign,
  openCampaign,
  readCampaigns,
  withRun,
  writeCampaigns,
} from '../../src/record/campaign';

const day = '2026-01-01T00:00:00.000Z';
const begun = begunCampaign([], 'FRA', day);

describe('the list of roads', () => {
  it('is read as it was written', () => {
    const two = begunCampaign(withRun(begun, { run: '3', level: '1934-eastern-pact' }), 'TUR', day);
    expect(readCampaigns(writeCampaigns(two))).toEqual(two);
  });

  it('has one open road at a time, and forgets one on which nothing was played', () => {
    expect(openCampaign(begun)?.country).toBe('FRA');
    const next = begunCampaign(begun, 'CSK', day);
    expect(next.map(({ country }) => country)).toEqual(['CSK']);
    expect(openCampaign(endedCampaign(withRun(next, { run: '4', level: '1938-munich' })))).toBeUndefined();
  });

  it('lets a run of an episode stand in the place of an earlier one', () => {
    const first = withRun(begun, { run: '3', level: '1934-eastern-pact' });
    const road = withRun(first, { run: '5', level: '1934-eastern-pact' });
    expect(openCampaign(road)?.runs.map(({ run }) => run)).toEqual(['5']);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"format":2,"campaigns":[]}',
    '{"format":1,"campaigns":[{"country":"France"}]}',
    '{"format":1,"campaigns":[{"country":"FRA","begun":"","isOver":false,"runs":["3"]}]}',
  ])('is not made of %s', (text) => {
    expect(readCampaigns(text)).toBeUndefined();
  });
});
