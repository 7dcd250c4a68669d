/** A forecast in whole per cent, by slider or number. */
import { useSignal } from '@preact/signals';
import type { ForecastStep } from '../model/steps';
import { DeskFoot } from './deskFoot';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Start } from './start';
import './controls.css';
import './forecast.css';

/** Which of the seven phrases a percentage is said by. */
const phraseOf = (percent: number): number => {
  if (percent <= 2) return 0;
  if (percent >= 98) return 6;
  return percent < 20 ? 1 : percent < 45 ? 2 : percent <= 55 ? 3 : percent <= 80 ? 4 : 5;
};

const wholePercent = (text: string): number => Math.min(100, Math.max(0, Math.round(Number(text) || 0)));

interface ScaleProps {
  readonly percent: number;
  readonly change: (percent: number) => void;
}

function Scale({ percent, change }: ScaleProps) {
  const say = useSay();
  const spoken = `${say(`panels.forecast.in-words.${phraseOf(percent)}`)}, ${percent} %`;
  return (
    <div class="scale">
      <p class="scale-value" aria-hidden="true">
        <b>{percent}</b> % <span>{say(`panels.forecast.in-words.${phraseOf(percent)}`)}</span>
      </p>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={percent}
        aria-label={say('panels.forecast.slider')}
        aria-valuetext={spoken}
        style={`--at:${percent}%`}
        onInput={({ currentTarget }) => change(wholePercent(currentTarget.value))}
      />
      <p class="scale-ends" aria-hidden="true">
        <span>{say('panels.forecast.never')}</span>
        <span>{say('panels.forecast.always')}</span>
      </p>
      <label class="scale-number">
        {say('panels.forecast.percent')}
        <input
          type="number"
          inputMode="numeric"
          min="0"
          max="100"
          step="1"
          value={percent}
          onChange={({ currentTarget }) => change(wholePercent(currentTarget.value))}
        />
      </label>
    </div>
  );
}

export function ForecastPart({ step }: { readonly step: ForecastStep }) {
  const act = useAct();
  const say = useSay();
  const percent = useSignal(step.percent);
  const note = () => {
    if (!step.isMade || percent.value !== step.percent) act({ type: 'forecast', percent: percent.value });
    act({ type: 'go-on' });
  };
  return (
    <>
      <div class="desk-body">
        <p class="kicker">{step.title}</p>
        <Start>{step.question}</Start>
        <Scale
          percent={percent.value}
          change={(next) => {
            percent.value = next;
          }}
        />
        <p class="note">{say('panels.forecast.text')}</p>
      </div>
      <DeskFoot canGoBack>
        <button type="button" class="btn" onClick={note}>
          <Icon name="forecast" />
          {say('panels.forecast.go-on')}
        </button>
      </DeskFoot>
    </>
  );
}
