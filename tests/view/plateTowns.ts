/** Towns of each plate, and who held them on its day, as any atlas of the year shows. */

import { townsOfAsia } from './plateTownsAsia';
import { townsOfEurope } from './plateTownsEurope';
import { townsOfPostwarEurope } from './plateTownsPostwar';
import { townsOfTheSouth } from './plateTownsSouth';
import type { Tried } from './plateTried';

export const towns: Readonly<Record<string, Tried>> = {
  ...townsOfAsia,
  ...townsOfEurope,
  ...townsOfPostwarEurope,
  ...townsOfTheSouth,
};
