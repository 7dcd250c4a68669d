/** The challenger's answer in words, and what changed with it. */
import type { AnswerScreen } from '../model/crisisScreen';
import { RoomPrompt } from './cover';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Scroller } from './scroller';
import { Start } from './start';
import { Wire } from './wire';
import './reveal.css';

export function AnswerDesk({ model }: { readonly model: AnswerScreen }) {
  const act = useAct();
  const say = useSay();
  return (
    <section class="desk grain">
      <Scroller class="desk-body answer">
        <Icon name={model.icon} size={4} />
        <Wire wire={model.wire} kicker={model.title}>
          <Start>{model.move}</Start>
          {model.text && (
            <p class="desk-lead">
              <span>{model.text}</span>
            </p>
          )}
        </Wire>
        <h3 class="kicker">{say('panels.answer.changed')}</h3>
        {model.changes.length === 0 && <p class="note">{say('panels.answer.nothing')}</p>}
        <ul class="fact-list">
          {model.changes.map(({ icon, text }) => (
            <li key={text}>
              <Icon name={icon} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <RoomPrompt prompt={model.prompt} />
      </Scroller>
      <div class="desk-foot">
        <button type="button" class="btn" onClick={() => act({ type: 'go-on' })}>
          {model.goOn}
          <Icon name="right" size={1.1} />
        </button>
      </div>
    </section>
  );
}
