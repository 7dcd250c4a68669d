import { describe } from 'vitest';
import { foldersIn } from './checkLevel';
import { expectHonest, patience } from './expectHonest';

// One file for each half of the levels, so that both cores check them.
describe('our own levels are honest, from the Charter on', patience, () => {
  expectHonest(foldersIn().filter((name) => /^\d/.test(name) && name >= '1946'));
});
