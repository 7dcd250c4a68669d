/** All windows of the study at once: what was asked of it, in words. It changes often, so it is not part of the screen. */
import type { Game } from '../../insight/why/game';
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import type { Words } from '../../words/words';
import { forecastsModel } from './debriefForecasts';
import { luckModel } from './debriefLuck';
import { mindModel } from './debriefMind';
import { laboratoryModel } from './laboratory';
import type { StudyModel } from './quietStudy';
import { given } from './scene';
import type { Study } from './study';

export interface StudyGiven {
  readonly words: Words;
  readonly study: Study;
  /** A finished game, where there is one. */
  readonly game?: Game & { readonly seat: CountryId };
  /** The episode in the laboratory, and the address of its setting. */
  readonly level?: Level;
  readonly link: string;
}

function mindsOf({ words, study, game }: StudyGiven): StudyModel['minds'] {
  if (!game) return {};
  return Object.fromEntries(
    Object.entries(study.minds).map(([key, asked]) => {
      const at = key.lastIndexOf('.');
      return [key, mindModel(words, game.world, key.slice(0, at), key.slice(at + 1), asked)];
    }),
  );
}

export function studyModelOf(asked: StudyGiven): StudyModel {
  const { words, study, game, level, link } = asked;
  const { luck, forecasts, bench } = study;
  return {
    minds: mindsOf(asked),
    ...given('luck', game && luck && luckModel(words, game.world, game.seat, luck)),
    ...given('forecasts', forecasts && forecastsModel(words, forecasts)),
    ...given('laboratory', level && laboratoryModel(words, level, bench, link)),
  };
}
