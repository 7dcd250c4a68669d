/** How good the forecasts were, over all finished games that are kept. */
import type { ForecastsModel } from '../model/debriefForecasts';
import { useAct, useSay, useStudy } from './hand';
import { Ask, Progress } from './studyProgress';

function Bins({ bins }: Pick<ForecastsModel, 'bins'>) {
  const say = useSay();
  return (
    <table class="study-table">
      <caption>{say('forecasts.bins')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('forecasts.said')}</th>
          <th scope="col">{say('forecasts.came')}</th>
          <th scope="col">{say('forecasts.count')}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ said, came, count }) => (
          <tr key={said}>
            <th scope="row">{said}</th>
            <td>{came}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ model }: { readonly model: ForecastsModel }) {
  return (
    <>
      {model.none && <p class="study-text">{model.none}</p>}
      {model.verdict && <p class="study-verdict">{model.verdict}</p>}
      {model.lines.map((line) => (
        <p key={line} class="study-text">
          {line}
        </p>
      ))}
      {model.bins.length > 0 && <Bins bins={model.bins} />}
    </>
  );
}

export function Forecasts() {
  const act = useAct();
  const say = useSay();
  const { forecasts } = useStudy();
  return (
    <section class="study-part" aria-labelledby="study-forecasts">
      <h2 id="study-forecasts">
        {say('forecasts.title')} <span class="note">{say('forecasts.note')}</span>
      </h2>
      <Ask icon="forecast" isWorking={forecasts?.isWorking === true} ask={() => act({ type: 'ask-forecasts' })}>
        {say('forecasts.ask')}
      </Ask>
      {forecasts && <Progress text={forecasts.progress} isWorking={forecasts.isWorking} />}
      {forecasts && <Answer model={forecasts} />}
    </section>
  );
}
