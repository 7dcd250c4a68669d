/** What the page says, for finding things by their names as a person would. */
import fs from 'node:fs';
import { wordsIn } from '../../../src/words/languages';
import type { Words } from '../../../src/words/words';

export interface Said {
  readonly say: Words['say'];
  /** The name of a country as it stands within a sentence. */
  readonly inText: (country: string) => string;
}

export const firstEpisode = '1938-munich';

/** What the page says while an episode is open. */
export function saidIn(episode: string): Said {
  const file = new URL(`../../../levels/${episode}/words.en.json`, import.meta.url);
  const { say, has } = wordsIn('en', { en: JSON.parse(fs.readFileSync(file, 'utf8')) });
  const inText = (country: string): string =>
    has(`panels.in-text.${country}`) ? say(`panels.in-text.${country}`) : say(`country.${country}.name`);
  return { say, inText };
}

export const { say } = saidIn(firstEpisode);
