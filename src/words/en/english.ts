/** All common sentences in English, by topic. Words of an episode stand in its own folder. */
import type { Sentences } from '../words';
import { about } from './about';
import { deeds } from './deeds';
import { ledger } from './ledger';
import { model } from './model';
import { panels } from './panels';
import { places } from './places';
import { problems } from './problems';
import { refusals } from './refusals';
import { settings } from './settings';
import { sounds } from './sounds';
import { why } from './why';

export const english: Sentences = {
  ...about,
  ...deeds,
  ...ledger,
  ...model,
  ...panels,
  ...places,
  ...problems,
  ...refusals,
  ...settings,
  ...sounds,
  ...why,
};
