/** "What if I had …": another choice, and who plays on. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { RoadHand, WhatIfModel, WhatIfOption } from '../model/fork';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Scroller } from './scroller';
import { Start } from './start';
import './fork.css';

interface OptionProps {
  readonly option: WhatIfOption;
  readonly isPicked: boolean;
  readonly pick: () => void;
}

/** The choice that was made, and those that were closed, stand among the others and cannot be taken. */
function OptionCard({ option, isPicked, pick }: OptionProps) {
  const say = useSay();
  const name = useId();
  const { icon, title, text, isOwn, refusal } = option;
  const isOff = isOwn || refusal !== undefined;
  return (
    <li>
      <label class={isOff ? 'card closed fork-card' : 'card fork-card'}>
        <input
          type="radio"
          name="what-if"
          value={option.id}
          aria-labelledby={name}
          disabled={isOff}
          checked={isPicked}
          onChange={pick}
        />
        <span class="card-title" id={name}>
          <Icon name={icon} size={1.4} /> {title}
          {isOwn && <i class="fork-tag">{say('fork.own-tag')}</i>}
        </span>
        <span class="card-text">{refusal ?? text}</span>
      </label>
    </li>
  );
}

interface HandsProps {
  readonly model: WhatIfModel;
  readonly by: RoadHand;
  readonly pick: (by: RoadHand) => void;
}

function Hands({ model, by, pick }: HandsProps) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset class="fork-hands">
      <legend class="kicker">{say('fork.hands')}</legend>
      {model.hands.map((hand) => (
        <label key={hand.by} class="card">
          <input
            type="radio"
            name="hand"
            value={hand.by}
            aria-labelledby={`${name}-${hand.by}`}
            checked={hand.by === by}
            onChange={() => pick(hand.by)}
          />
          <span class="card-title" id={`${name}-${hand.by}`}>
            {hand.label}
          </span>
          <span class="card-text">{hand.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function WhatIf({ model }: { readonly model: WhatIfModel }) {
  const act = useAct();
  const say = useSay();
  const picked = useSignal<string | undefined>(undefined);
  const by = useSignal<RoadHand>('me');
  const isMissing = useSignal(false);
  const go = () => {
    const option = picked.value;
    isMissing.value = option === undefined;
    if (option !== undefined) act({ type: 'fork', command: model.command, option, by: by.value });
  };
  return (
    <>
      <Scroller class="desk-body">
        <p class="kicker">{model.own}</p>
        <Start key={model.command}>{model.title}</Start>
        <p class="note">{say('fork.note')}</p>
        <fieldset class="fork-options">
          <legend class="kicker">{say('fork.options')}</legend>
          <ul class="fork-list">
            {model.options.map((option) => (
              <OptionCard
                key={option.id}
                option={option}
                isPicked={picked.value === option.id}
                pick={() => {
                  picked.value = option.id;
                  isMissing.value = false;
                }}
              />
            ))}
          </ul>
        </fieldset>
        <Hands
          model={model}
          by={by.value}
          pick={(hand) => {
            by.value = hand;
          }}
        />
      </Scroller>
      {isMissing.value && (
        <p class="refusal" role="alert">
          {say('fork.pick-first')}
        </p>
      )}
      <div class="desk-foot">
        <button type="button" class="btn red" onClick={go}>
          <Icon name="fork" size={1.3} />
          {say('fork.go')}
        </button>
        <button type="button" class="btn line" onClick={() => act({ type: 'ask-what-if', isAsking: false })}>
          {say('fork.close')}
        </button>
      </div>
    </>
  );
}
