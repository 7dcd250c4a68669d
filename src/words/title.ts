/** The few words that the title needs. The rest of the library follows when the title stands. */
import { hall } from './en/hall';
import { ledger } from './en/ledger';
import { panels } from './en/panels';
import { settings } from './en/settings';
import { startWords, type Words } from './words';

export const titleWords: Words = startWords([
  { language: 'en', locales: ['en-GB', 'en'], sentences: { ...panels, ...ledger, ...settings, ...hall } },
]);
