/** What the windows of the study show. Small, for the title waits for it; what fills it comes with the rest of the game. */
import type { ForecastsModel } from './debriefForecasts';
import type { LuckModel } from './debriefLuck';
import type { MindModel } from './debriefMind';
import type { LaboratoryModel } from './laboratory';

export interface StudyModel {
  /** By decision, `beat.country`. */
  readonly minds: Readonly<Record<string, MindModel>>;
  readonly luck?: LuckModel;
  readonly forecasts?: ForecastsModel;
  readonly laboratory?: LaboratoryModel;
}

/** Before anybody asked anything. */
export const quietStudy: StudyModel = { minds: {} };
