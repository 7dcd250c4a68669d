import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/sim/checksum';
import { bindingOf, textOf } from '../../src/sim/mechanisms/clauses';
import { outcomeOfText } from '../../src/sim/mechanisms/treaty';
import { startWorld } from '../../src/sim/start';
import { isOver } from '../../src/sim/table';
import { playBeat } from '../../src/sim/turn';
import type { World } from '../../src/sim/world';
import { conference, delegations } from './conference';
import { openGame, take } from './support';

/** Everyone is a person; `draft` and `answers` name the option of each, silent or declining where none is named. */
const play = (
  draft: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>> = {},
  rule = 'majority',
): World => {
  const sealAll = (world: World, options: Readonly<Record<string, string>>, otherwise: string): World =>
    delegations.reduce((next, by) => take(next, { do: 'decide', by, option: options[by] ?? otherwise }), world);
  return sealAll(sealAll(openGame(conference(rule), 7, ...delegations), draft, 'silent'), answers, 'decline');
};

const all = (option: string) => Object.fromEntries(delegations.map((id) => [id, option]));
const three = { AAA: 'sign', BBB: 'sign', CCC: 'sign' };

describe('a conference', () => {
  it('may end in words that everyone signs', () => {
    const world = play({}, all('sign'));
    expect([world.outcome, world.ending]).toEqual(['words', 'words']);
    expect(Object.keys(textOf(world).signed)).toHaveLength(5);
  });

  it('may end in a strong treaty that three sign', () => {
    const world = play({ AAA: 'three', BBB: 'three' }, three);
    expect([world.outcome, Object.keys(textOf(world).signed)]).toEqual(['bloc', ['AAA', 'BBB', 'CCC']]);
  });

  it('may bind all, or fall apart', () => {
    expect(play({ AAA: 'help' }, all('sign')).outcome).toBe('strong-treaty');
    expect(play({ AAA: 'help' }, { AAA: 'sign' }).outcome).toBe('collapse');
  });

  it('is void when the one whose help is the condition has not signed', () => {
    const draft = { AAA: 'help', BBB: 'after-aaa' };
    expect(play(draft, { ...all('sign'), AAA: 'decline' }).outcome).toBe('collapse');
    expect(play(draft, all('sign')).outcome).toBe('strong-treaty');
  });

  it('needs nobody outside to threaten it: no blow, no answer, no move', () => {
    expect(play({}, all('sign')).past.flatMap(({ answer }) => answer ?? [])).toEqual([]);
  });
});

describe('a clause', () => {
  it('is changed by one voice where nobody objects, and stays where as many object', () => {
    expect(textOf(play({ AAA: 'help' })).wording.aid).toBe('help');
    expect(textOf(play({ AAA: 'help', DDD: 'hold' })).wording.aid).toBe('talk');
  });

  it('is locked by one where the body decides by consensus, and not where most decide', () => {
    const draft = { AAA: 'help', BBB: 'help', CCC: 'help', DDD: 'hold' };
    expect(textOf(play(draft, {}, 'consensus')).wording.aid).toBe('talk');
    expect(textOf(play(draft)).wording.aid).toBe('help');
  });

  it('given in trade is not given when its return is refused', () => {
    expect(textOf(play({ AAA: 'deal' })).wording).toMatchObject({ aid: 'help', members: 'three' });
    expect(textOf(play({ AAA: 'deal', DDD: 'hold', EEE: 'hold' })).wording).toMatchObject({
      aid: 'talk',
      members: 'all',
    });
  });

  it('is heard in public: who was for it and who would not have it changed', () => {
    const { voices } = textOf(play({ AAA: 'help', DDD: 'hold' }));
    expect(voices.map(({ country, stand, wording }) => [country, stand, wording])).toEqual([
      ['AAA', 'for', 'help'],
      ['DDD', 'against', 'talk'],
    ]);
  });
});

describe('a signature', () => {
  it('is an entry in the ledger with exactly the clauses that were on the table, as strong as they bind', () => {
    const world = play({ AAA: 'three' }, { ...three, CCC: 'reserve' });
    const entries = world.ledger.filter((one) => one.clauses);
    expect(entries.map(({ by }) => by)).toEqual(['AAA', 'BBB', 'CCC']);
    for (const one of entries) expect(one.clauses).toEqual({ members: 'three', aid: 'help', condition: 'none' });
    const whole = bindingOf(world.level, textOf(world).wording);
    expect(entries.map(({ strength }) => strength / whole)).toEqual([1, 1, 0.65]);
  });

  it('carries the condition of the text, except for the one it names', () => {
    const { ledger } = play({ AAA: 'help', BBB: 'after-aaa' }, all('sign'));
    expect(ledger.filter(({ onlyIf }) => onlyIf === 'AAA').map(({ by }) => by)).toEqual(['BBB', 'CCC', 'DDD', 'EEE']);
  });

  it('on another’s condition falls with that other, and stands with it', () => {
    const waiting = { AAA: 'if-bbb', CCC: 'sign', DDD: 'sign' };
    expect(Object.keys(textOf(play({}, waiting)).signed)).toEqual(['CCC', 'DDD']);
    expect(Object.keys(textOf(play({}, { ...waiting, BBB: 'sign' })).signed)).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
  });

  it('counts only from those the text asks', () => {
    expect(Object.keys(textOf(play({ AAA: 'three' }, all('sign'))).signed)).toEqual(['AAA', 'BBB', 'CCC']);
  });
});

describe('who walks out', () => {
  it('is out until it signs something again', () => {
    expect(textOf(play({ EEE: 'leave' }, three)).left).toEqual(['EEE']);
    expect(textOf(play({ EEE: 'leave' }, { ...three, EEE: 'sign' })).left).toEqual([]);
  });
});

describe('a government that weighs a text', () => {
  const worlds = [1, 2, 3, 4, 5].map((seed) => {
    let world = startWorld(conference(), { seed, reading: 'between', seats: {} });
    while (!isOver(world)) world = playBeat(world);
    return world;
  });

  it('chooses what its eight considerations and circumstance add up to', () => {
    for (const { weighed, option } of worlds.flatMap(({ past }) => past.flatMap(({ decisions }) => decisions))) {
      for (const one of weighed)
        expect(one.lines.reduce((sum, line) => sum + line, one.circumstance)).toBeCloseTo(one.total, 12);
      expect(Math.max(...weighed.map(({ total }) => total))).toBe(weighed.find((one) => one.option === option)?.total);
    }
  });

  it('files what a wording is worth to it under the consideration the historian named', () => {
    const drafts = worlds.map(({ past }) => past[0]?.decisions.find(({ country }) => country === 'DDD'));
    const danger = drafts.map((one) => one?.weighed.find(({ option }) => option === 'help')?.lines[4] ?? 0);
    expect(danger.every((points) => points < 0)).toBe(true);
  });

  it('does the same on the same dice, to the last bit', () => {
    const again = startWorld(conference(), { seed: 3, reading: 'between', seats: {} });
    const played = playBeat(playBeat(again));
    expect(checksumOf(played)).toBe(checksumOf(worlds[2] ?? again));
    expect(played.outcome).toBe(outcomeOfText(played));
  });
});
