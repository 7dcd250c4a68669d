/** How good a player's forecasts were, over all finished games that are kept. */
import { calibrationOf, verdictOf } from '../../insight/calibration';
import type { ForecastFinding } from '../../insight/findings';
import type { Words } from '../../words/words';
import { given } from './scene';
import type { Asked } from './study';
import { progressText } from './studyWords';

export interface ForecastsModel {
  readonly isWorking: boolean;
  readonly progress: string;
  readonly none?: string;
  /** How many games and forecasts, the score, and its three parts, in sentences. */
  readonly lines: readonly string[];
  readonly verdict?: string;
  readonly bins: readonly { readonly said: string; readonly came: string; readonly count: number }[];
}

const hundredths = (value: number): string => (Math.round(value * 100) / 100).toFixed(2);

/** The account of forecasts that were asked for. */
export function forecastsModel(words: Words, asked: Asked<ForecastFinding>): ForecastsModel {
  const { found, progress } = asked;
  const score = found && calibrationOf(found.judged);
  const base = { isWorking: progress === 'working', progress: progressText(words, asked), lines: [], bins: [] };
  if (!found || !score)
    return { ...base, ...given('none', progress === 'done' ? words.say('forecasts.none') : undefined) };
  const terms = (['calibration', 'resolution', 'uncertainty'] as const).map((term) =>
    words.say(`calibration.term.${term}`, { score: hundredths(score[term]) }),
  );
  return {
    ...base,
    verdict: words.say(`calibration.verdict.${verdictOf(found.judged)}`),
    lines: [
      words.say('forecasts.runs', { runs: found.runs, count: score.count }),
      words.say('calibration.brier', { score: hundredths(score.brier) }),
      ...terms,
      words.say('calibration.sum'),
    ],
    bins: score.bins.map(({ from, to, count, came }) => ({
      said: `${words.percent(from)} – ${words.percent(to)}`,
      came: words.percent(Math.round(came * 100)),
      count,
    })),
  };
}
