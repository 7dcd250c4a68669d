import { describe } from 'vitest';
import { foldersIn } from './checkLevel';
import { expectHonest, patience } from './expectHonest';

describe('our own levels are honest, up to the Charter, and the template', patience, () => {
  expectHonest(foldersIn().filter((name) => !/^\d/.test(name) || name < '1946'));
});
