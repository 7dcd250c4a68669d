/** The desk: where one stands on the way to a decision, and the step itself. */
import type { CrisisScreen } from '../model/crisisScreen';
import type { StepModel } from '../model/steps';
import { DecideStep } from './decideStep';
import { DispatchPart } from './dispatchStep';
import { ForecastPart } from './forecastStep';
import { useSay } from './hand';
import { Icon } from './icon';
import { SoundingPart } from './soundingStep';

function Way({ steps }: Pick<CrisisScreen, 'steps'>) {
  const say = useSay();
  return (
    <ol class="way" aria-label={say('panels.steps')}>
      {steps.map(({ id, label, state }) => (
        <li key={id} class={state} aria-current={state === 'now' ? 'step' : undefined}>
          {state === 'done' && <Icon name="tick" size={1} />}
          {label}
          {state === 'done' && <span class="for-ears"> ({say('panels.step.done')})</span>}
        </li>
      ))}
    </ol>
  );
}

interface PartProps {
  readonly step: StepModel;
  readonly canGoBack: boolean;
}

function Part({ step, canGoBack }: PartProps) {
  switch (step.step) {
    case 'dispatch':
      return <DispatchPart step={step} />;
    case 'sounding':
      return <SoundingPart step={step} />;
    case 'forecasting':
      return <ForecastPart step={step} />;
    case 'deciding':
      return <DecideStep step={step} canGoBack={canGoBack} />;
  }
}

interface StepDeskProps {
  readonly model: CrisisScreen;
  readonly refusal?: string | undefined;
}

export function StepDesk({ model, refusal }: StepDeskProps) {
  return (
    <section class="desk grain">
      <Way steps={model.steps} />
      {refusal && (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      <Part key={model.step.step} step={model.step} canGoBack={model.canGoBack} />
    </section>
  );
}
