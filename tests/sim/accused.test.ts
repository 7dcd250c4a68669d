import { describe, expect, it } from 'vitest';
import { countVote } from '../../src/sim/beats/vote';
import type { Beat } from '../../src/sim/level';
import type { Decision } from '../../src/sim/world';
import { munich, openGame } from './support';

const council = munich.beats.find((beat) => beat.kind === 'vote') as Beat;

/** The Council votes on a text about the challenger; each member for the whole (1) or for softer words (0.5). */
const votesOf = (beat: Partial<Beat>, efforts: Readonly<Record<string, 0.5 | 1>>) => {
  const options = Object.fromEntries(
    Object.entries(efforts).map(([id, effort]) => [id, [{ id: 'only', acts: [{ act: 'pledge', effort } as const] }]]),
  );
  const decisions = Object.keys(efforts).map(
    (country): Decision => ({ country, option: 'only', byPerson: false, weighed: [], secondThoughts: false }),
  );
  return countVote(
    openGame(munich, 1),
    { ...council, rule: 'unanimity', softer: 'condemn', ...beat, options },
    decisions,
  );
};

describe('an accused that sits among the judges', () => {
  it('stops a text that all others want', () => {
    const vote = votesOf({ voters: ['FRA', 'GBR', 'DEU'] }, { FRA: 1, GBR: 1 });
    expect(vote).toMatchObject({ blocked: ['DEU'], yes: ['FRA', 'GBR'] });
    expect(vote.adopted).not.toBe(council.measure);
  });
  it('lets softer words pass, and nothing where there are none', () => {
    const voters = ['FRA', 'GBR', 'DEU'];
    expect(votesOf({ voters }, { FRA: 1, GBR: 0.5 }).adopted).toBe('condemn');
    expect(votesOf({ voters, softer: 'none' }, { FRA: 1, GBR: 1 }).adopted).toBe('none');
  });
  it('stops nothing where its own vote does not count', () => {
    const vote = votesOf({ voters: ['FRA', 'GBR'] }, { FRA: 1, GBR: 1 });
    expect(vote).toMatchObject({ adopted: council.measure, blocked: [] });
  });
  it('is outvoted where nobody may block', () => {
    const vote = votesOf({ voters: ['FRA', 'GBR', 'DEU'], rule: 'majority' }, { FRA: 1, GBR: 1 });
    expect(vote.adopted).toBe(council.measure);
  });
});
