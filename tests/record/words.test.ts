import { describe, expect, test } from 'vitest';
import type { ArchiveProblem } from '../../src/record/archiveFile';
import type { CodeProblem } from '../../src/record/code';
import type { ForkProblem } from '../../src/record/fork';
import type { ShareProblem } from '../../src/record/share';
import { english } from '../../src/words/en/english';
import { wordsIn } from '../../src/words/languages';

/** The compiler asks for every code of a union here, so that a new one cannot be forgotten. */
const share: Readonly<Record<ShareProblem['code'], 1>> = {
  'no-run': 1,
  'too-long': 1,
  'newer-format': 1,
  damaged: 1,
  'unknown-level': 1,
  'other-edition': 1,
  parted: 1,
};
const code: Readonly<Record<CodeProblem['code'], 1>> = {
  'no-code': 1,
  mistyped: 1,
  'unknown-level': 1,
  'other-edition': 1,
};
const fork: Readonly<Record<ForkProblem['code'], 1>> = { 'no-decision': 1, refused: 1, 'no-replay': 1 };
const archive: Readonly<Record<ArchiveProblem['code'], 1>> = { 'no-archive': 1, 'too-large': 1, 'newer-format': 1 };

describe('what can go wrong with a run that travels', () => {
  test('is said in a sentence, every time', () => {
    for (const [stem, codes] of Object.entries({ share, code, fork, archive }))
      for (const one of Object.keys(codes)) expect(Object.keys(english)).toContain(`${stem}.${one}`);
  });
  test('is said with the level and both editions, where it is the edition', () => {
    const said = wordsIn('en').say('share.other-edition', { level: '1938-munich', edition: 1, here: 2 });
    expect(said).toContain('edition 1 of “1938-munich”, and here is edition 2');
  });
});
