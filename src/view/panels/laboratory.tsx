/** The laboratory: turn a judgement, bet, and see how the shares of endings move. */
import { useState } from 'preact/hooks';
import type { KnobModel, LaboratoryModel } from '../model/laboratory';
import { useAct, useSay, useStudy } from './hand';
import { Disc, Icon } from './icon';
import { BetStep, SeeStep } from './laboratoryBet';
import './laboratory.css';

function Knob({ knob }: { readonly knob: KnobModel }) {
  const act = useAct();
  const id = `knob-${knob.id}`;
  const turn = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    act({ type: 'turn-knob', knob: knob.id, value: event.target.valueAsNumber });
  };
  return (
    <div class={`lab-knob${knob.isTurned ? ' is-turned' : ''}`}>
      <label for={id}>{knob.label}</label>
      <output for={id}>{knob.text}</output>
      <input
        id={id}
        type="range"
        min={knob.from}
        max={knob.to}
        step={knob.step}
        value={knob.value}
        aria-valuetext={knob.text}
        style={`--at:${((knob.value - knob.from) / (knob.to - knob.from)) * 100}%`}
        onInput={turn}
      />
    </div>
  );
}

/** A knob whose values are no amounts. */
function Choice({ knob }: { readonly knob: KnobModel }) {
  const act = useAct();
  const pick = (event: Event) =>
    event.target instanceof HTMLSelectElement &&
    act({ type: 'turn-knob', knob: knob.id, value: Number(event.target.value) });
  return (
    <label class={`lab-pick${knob.isTurned ? ' is-turned' : ''}`}>
      {knob.label}
      <select value={String(knob.value)} onChange={pick}>
        {knob.choices?.map(({ value, name }) => (
          <option key={value} value={String(value)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A knob that is only on or off. */
function Switch({ knob }: { readonly knob: KnobModel }) {
  const act = useAct();
  const turn = () => act({ type: 'turn-knob', knob: knob.id, value: 1 - knob.value });
  return (
    <label class={`lab-switch${knob.isTurned ? ' is-turned' : ''}`}>
      <input type="checkbox" checked={knob.value === 1} onChange={turn} />
      <span>{knob.label}</span>
      <output>{knob.text}</output>
    </label>
  );
}

function Knobs({ lab }: { readonly lab: LaboratoryModel }) {
  const say = useSay();
  const [shown, show] = useState(lab.countries[0]?.id ?? '');
  const country = lab.countries.find(({ id }) => id === shown);
  const pick = (event: Event) => event.target instanceof HTMLSelectElement && show(event.target.value);
  return (
    <>
      <fieldset class="lab-knobs">
        <legend>{say('laboratory.whole')}</legend>
        {lab.whole.map((knob) =>
          knob.choices ? <Choice key={knob.id} knob={knob} /> : <Knob key={knob.id} knob={knob} />,
        )}
      </fieldset>
      <label class="lab-pick">
        {say('laboratory.country')}
        <select value={shown} onChange={pick}>
          {lab.countries.map(({ id, name, turned }) => (
            <option key={id} value={id}>
              {name}
              {turned > 0 && ` (${turned})`}
            </option>
          ))}
        </select>
      </label>
      {country && (
        <fieldset class="lab-knobs" key={country.id}>
          <legend>
            <Disc country={country.id} size={1.5} /> {country.name}
          </legend>
          {country.knobs.map((knob) =>
            knob.step === knob.to ? <Switch key={knob.id} knob={knob} /> : <Knob key={knob.id} knob={knob} />,
          )}
        </fieldset>
      )}
    </>
  );
}

function Presets({ lab }: { readonly lab: LaboratoryModel }) {
  const act = useAct();
  const say = useSay();
  return (
    <section aria-label={say('laboratory.presets')}>
      <p class="kicker">{say('laboratory.presets')}</p>
      <ul class="lab-presets">
        {lab.presets.map(({ id, label, isOn }) => (
          <li key={id}>
            <button
              type="button"
              class="btn line"
              aria-pressed={isOn}
              onClick={() => act({ type: 'set-preset', preset: id })}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReadingPick({ lab }: { readonly lab: LaboratoryModel }) {
  const act = useAct();
  const say = useSay();
  const pick = (event: Event) =>
    event.target instanceof HTMLSelectElement && act({ type: 'set-lab-reading', reading: event.target.value });
  return (
    <label class="lab-pick">
      {say('laboratory.reading')}
      <select value={lab.reading} onChange={pick}>
        {lab.readings.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function ChangeStep({ lab }: { readonly lab: LaboratoryModel }) {
  const act = useAct();
  const say = useSay();
  return (
    <section class="lab-change" aria-labelledby="lab-change">
      <h3 id="lab-change">{say('laboratory.step.change')}</h3>
      <Presets lab={lab} />
      <p class="lab-state">
        <span role="status">{lab.changed}</span>
        <button type="button" class="btn quiet" onClick={() => act({ type: 'reset-knobs' })}>
          <Icon name="replay" size={1.1} /> {say('laboratory.reset')}
        </button>
      </p>
      <ReadingPick lab={lab} />
      <Knobs lab={lab} />
    </section>
  );
}

export function LaboratoryPanel() {
  const say = useSay();
  const { laboratory: lab } = useStudy();
  if (!lab) return <p role="status">{say('laboratory.wait')}</p>;
  return (
    <div class="lab">
      <p>{say('laboratory.intro')}</p>
      <p class="note">{say('laboratory.careful')}</p>
      {lab.problem && (
        <p class="refusal" role="alert">
          {lab.problem}
        </p>
      )}
      <div class="lab-steps">
        <ChangeStep lab={lab} />
        <div>
          <BetStep lab={lab} />
          <SeeStep lab={lab} />
        </div>
      </div>
    </div>
  );
}
