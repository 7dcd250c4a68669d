/** The decision: options with all that speaks for and against them, then a seal that cannot be broken. */
import type { DecidingStep, OptionModel } from '../model/steps';
import { DeskFoot } from './deskFoot';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Start } from './start';
import { Votes } from './votes';
import './controls.css';
import './decide.css';

function Advice({ advice }: Pick<OptionModel, 'advice'>) {
  const say = useSay();
  if (advice.length === 0) return null;
  return (
    <details class="advice">
      <summary>
        {advice.map(({ name, icon }) => (
          <Icon key={name} name={icon} size={1.15} />
        ))}
        <span>{say('panels.decide.advice')}</span>
      </summary>
      <dl>
        {advice.map(({ name, icon, text }) => (
          <div key={name}>
            <dt>
              <Icon name={icon} size={1.15} />
              {name}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function ClosedOption({ option }: { readonly option: OptionModel }) {
  const say = useSay();
  return (
    <li class="option-item closed">
      <div class="option">
        <Icon name={option.icon} size={2} />
        <span class="card-title">{option.title}</span>
        <span class="card-text">{option.text}</span>
        <span class="card-closed">
          <b>{say('panels.decide.closed')}.</b> {option.closed}
        </span>
      </div>
    </li>
  );
}

function OpenOption({ option, vote }: { readonly option: OptionModel } & Pick<DecidingStep, 'vote'>) {
  const act = useAct();
  const id = `option-${option.id}`;
  return (
    <li class={option.isPicked ? 'option-item is-picked' : 'option-item'}>
      <label class="option">
        <input
          type="radio"
          name="option"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-text`}
          checked={option.isPicked}
          onChange={() => act({ type: 'choose-option', option: option.id })}
        />
        <Icon name={option.icon} size={2} />
        <span id={`${id}-title`} class="card-title">
          {option.title}
        </span>
        <span id={`${id}-text`} class="card-text">
          {option.text}
        </span>
      </label>
      {vote && <Votes option={option} counts={vote.counts} />}
      <Advice advice={option.advice} />
    </li>
  );
}

function Cite({ papers }: Pick<DecidingStep, 'papers'>) {
  const act = useAct();
  const say = useSay();
  if (papers.length === 0) return null;
  const cited = papers.find(({ isCited }) => isCited)?.id ?? '';
  return (
    <label class="cite">
      <span>{say('panels.decide.cite')}</span>
      <select
        value={cited}
        onChange={({ currentTarget }) => act({ type: 'cite-paper', paper: currentTarget.value || undefined })}
      >
        <option value="">{say('panels.decide.cite-none')}</option>
        {papers.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Options({ step, canGoBack }: DecideProps) {
  const act = useAct();
  const say = useSay();
  const hasPick = step.picked !== undefined;
  return (
    <>
      <div class="desk-body">
        <p class="kicker">{step.kicker}</p>
        <Start>{step.title}</Start>
        <p class="note">{step.forecast}</p>
        {step.vote && (
          <p class="vote-told" role="status">
            {step.vote.told}
          </p>
        )}
        <fieldset class="options">
          <legend class="for-ears">{say('panels.decide.options')}</legend>
          <ul class="option-list">
            {step.options.map((option) =>
              option.closed === undefined ? (
                <OpenOption key={option.id} option={option} {...(step.vote && { vote: step.vote })} />
              ) : (
                <ClosedOption key={option.id} option={option} />
              ),
            )}
          </ul>
        </fieldset>
        <Cite papers={step.papers} />
      </div>
      <DeskFoot canGoBack={canGoBack}>
        <button
          type="button"
          class="btn red"
          aria-disabled={!hasPick}
          title={hasPick ? undefined : say('panels.decide.pick-first')}
          onClick={() => hasPick && act({ type: 'ask-seal' })}
        >
          <Icon name="seal" />
          {say('panels.decide.seal')}
        </button>
      </DeskFoot>
    </>
  );
}

function Sealing({ step }: { readonly step: DecidingStep }) {
  const act = useAct();
  const say = useSay();
  const cited = step.papers.find(({ isCited }) => isCited)?.id;
  const seal = () => {
    if (step.picked === undefined) return;
    act({ type: 'seal', option: step.picked, ...(cited === undefined ? {} : { paper: cited }) });
  };
  return (
    <>
      <div class="desk-body sealing">
        <Icon name="seal" size={4} />
        <p class="kicker">{say('panels.seal.title')}</p>
        <Start>{step.sealing?.title}</Start>
        <p class="desk-lead">{step.sealing?.text}</p>
        {step.sealing?.cited && <p class="note">{step.sealing.cited}</p>}
        {step.sealing?.together && (
          <p class="announced">
            <Icon name="people" size={1.5} />
            <b>{step.sealing.together}</b>
          </p>
        )}
        <p class="soft">{say('panels.seal.text')}</p>
      </div>
      <div class="desk-foot pair-foot">
        <button type="button" class="btn red" onClick={seal}>
          <Icon name="seal" />
          {say('panels.seal.yes')}
        </button>
        <button type="button" class="btn line" onClick={() => act({ type: 'keep-thinking' })}>
          {say('panels.seal.no')}
        </button>
      </div>
    </>
  );
}

interface DecideProps {
  readonly step: DecidingStep;
  readonly canGoBack: boolean;
}

export function DecideStep({ step, canGoBack }: DecideProps) {
  if (step.waiting) return <p class="desk-body desk-lead">{step.waiting}</p>;
  return step.sealing ? <Sealing step={step} /> : <Options step={step} canGoBack={canGoBack} />;
}
