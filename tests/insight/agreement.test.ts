import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreement, historyAgreement } from '../../src/insight/agreement/agreement';
import { claims } from '../../src/insight/agreement/claims';
import { historyOf, linesOf, mayBeCertain, verdictOn } from '../../src/insight/agreement/history';
import { silent, studies } from '../../src/insight/agreement/literature';
import { isCompilable } from '../../src/insight/playouts/openPlayer';
import { parameters } from '../../src/sim/parameters';
import { english } from '../../src/words/en/english';
import {
  agreementFile,
  claimsTable,
  goldenFolder,
  historyTable,
  levelsToTell,
  literatureTable,
  measured,
  pinned,
} from './agreementReport';

/** What is pinned; written by `npm run agreement -- --write`. */
const golden = (name: string): string => fs.readFileSync(path.join(goldenFolder, name), 'utf8');

const say = (key: string): string => english[key as keyof typeof english] ?? key;

const now = measured(pinned.worlds);

describe('the model beside published figures', () => {
  it.each(now.agreements.map((one) => [say(`agreement.${one.study.id}.name`), one] as const))(
    'is believed, or is known to miss: %s',
    (_, { study, isInside }) => {
      expect(isInside).toBe(study.isMiss !== true);
    },
  );

  it('tells of every miss why it misses', () => {
    for (const { study, isInside } of now.agreements)
      expect(english).toHaveProperty([`agreement.${study.id}.${isInside ? 'published' : 'miss'}`]);
  });

  it('speaks to every row of the list of literature, or says why it cannot', () => {
    const spoken = [...studies.flatMap(({ figures }) => figures), ...silent];
    for (let row = 1; row <= 23; row++) expect(spoken).toContain(`E${row}`);
    for (const row of silent) expect(english).toHaveProperty([`agreement.silent.${row}`]);
    expect(studies.filter(({ figures }) => figures.some((row) => silent.includes(row)))).toEqual([]);
  });

  it('rests on more than a handful of cases each', () => {
    for (const { study, measured: share } of now.agreements)
      expect([study.id, share.of >= 20]).toEqual([study.id, true]);
  });

  it('stands as it is pinned; if the change is meant, run `npm run agreement -- --write` and let a historian read the diff', () => {
    expect(literatureTable(now)).toBe(golden('literature.txt'));
  });
});

describe('what the documents claim', () => {
  it.each(now.tested.map((one) => [say(`agreement.claim.${one.claim.id}.name`), one] as const))('%s', (_, tested) => {
    expect(tested.holds, tested.figures.map(({ share }) => share.toFixed(3)).join(' → ')).toBe(true);
  });

  it('is tested by fair experiments: each has at least two settings, counted over more than a handful of cases', () => {
    for (const { claim, figures } of now.tested) {
      expect(claim.steps.length).toBeGreaterThan(1);
      for (const { of } of figures) expect(of).toBeGreaterThan(10);
    }
    expect(claims.length).toBeGreaterThanOrEqual(12);
  });

  it('stands as it is pinned', () => {
    expect(claimsTable(now)).toBe(golden('claims.txt'));
  });
});

describe.each(levelsToTell().map((level) => [level.id, level] as const))('history in %s', (id, level) => {
  const kept = historyAgreement[id] ?? [];

  it('is the likeliest ending when all governments do what they did, and when each alone does, and never certain while one is free', () => {
    expect(kept.map(({ seats }) => seats)).toEqual(linesOf(level));
    for (const line of kept) {
      const believed = mayBeCertain(level, line) ? ['likeliest', 'certain'] : ['likeliest'];
      expect(believed, line.seats.join()).toContain(verdictOn(level, line));
    }
  });

  it(`comes as often as it is pinned to; if a change is meant, run \`npm run agreement -- --write ${id}\``, () => {
    // A level that only the rules can play is slow: there the first line and the last stand for all.
    const lines = linesOf(level);
    const again = isCompilable(level) ? lines : lines.filter((_, n) => n === 0 || n === lines.length - 1);
    const asKept = kept.filter(({ seats }) => again.some((line) => line.join() === seats.join()));
    expect(historyOf(level, pinned.games, again)).toEqual(asKept);
    expect(historyTable(level, kept)).toBe(golden(`history.${id}.txt`));
  });
});

describe('what the page of the model shows', () => {
  it('is what was measured, misses and all', () => {
    expect(agreement).toEqual(agreementFile(now));
  });
});

describe('the numbers of the model', () => {
  it('stand within the range in which they are believed, and not at an end of it', () => {
    for (const [name, { value, range }] of Object.entries(parameters))
      expect([name, range[0] < value && value < range[1]]).toEqual([name, true]);
  });
});
