/** What the page says, for finding things by their names as a person would. */
import fs from 'node:fs';
import { wordsIn } from '../../../src/words/languages';
import type { Words } from '../../../src/words/words';

const file = new URL('../../../levels/1938-munich/words.en.json', import.meta.url);
const words = wordsIn('en', { en: JSON.parse(fs.readFileSync(file, 'utf8')) });

export const say: Words['say'] = words.say;

/** The name of a country as it stands within a sentence. */
export const inText = (country: string): string =>
  words.has(`panels.in-text.${country}`) ? say(`panels.in-text.${country}`) : say(`country.${country}.name`);
