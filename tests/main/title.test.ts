import fs from 'node:fs';
import { expect, it } from 'vitest';
import { titleWords } from '../../src/words/title';

const page = fs.readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

it('the title says before any code has come what it says afterwards, word for word', () => {
  for (const key of ['kicker', 'tagline', 'begin', 'begin-note'])
    expect(page).toContain(titleWords.say(`panels.title.${key}`));
});
