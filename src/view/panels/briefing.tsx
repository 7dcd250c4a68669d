/** The government's brief, and what it wants of the player. */
import type { BriefingScreen } from '../model/screen';
import { Era } from './era';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { PlainHead } from './plainHead';
import { RadioCard } from './radioCard';
import { Start } from './start';
import './head.css';
import './cards.css';
import './choosing.css';
import './screen.css';

function Brief({ model }: { readonly model: BriefingScreen }) {
  const say = useSay();
  return (
    <section class="brief" aria-labelledby="brief">
      <p class="kicker">{say('panels.briefing.kicker')}</p>
      <div class="brief-name">
        <Disc country={model.seat.id} size={3.4} />
        <span id="brief">
          <Start level={1}>{model.seat.name}</Start>
        </span>
      </div>
      <p class="note">{model.seat.role}</p>
      <p class="lead">{model.brief}</p>
      {model.part && (
        <p class="content-note task">
          <b>{say('task.part')}.</b> {model.part}
        </p>
      )}
      <h2 class="minor">{say('panels.briefing.advisers')}</h2>
      <ul class="advisers">
        {model.advisers.map(({ name, icon }) => (
          <li key={name}>
            <Icon name={icon} size={1.7} />
            {name}
          </li>
        ))}
      </ul>
      <Era year={model.year} />
    </section>
  );
}

function Mandates({ model }: { readonly model: BriefingScreen }) {
  const act = useAct();
  const say = useSay();
  return (
    <fieldset class="mandates">
      <legend>
        <h2>{say('panels.briefing.mandates')}</h2>
      </legend>
      <p class="note">{say('panels.briefing.mandates-text')}</p>
      {model.mandates.map(({ id, title, text, isPicked }) => (
        <RadioCard
          key={id}
          group="mandate"
          class="mandate"
          title={title}
          isPicked={isPicked}
          pick={() => act({ type: 'choose-mandate', mandate: id })}
        >
          <span class="card-text">{text}</span>
        </RadioCard>
      ))}
    </fieldset>
  );
}

export function BriefingPanel({ model }: { readonly model: BriefingScreen }) {
  const act = useAct();
  const say = useSay();
  const begin = (event: Event) => {
    event.preventDefault();
    if (model.picked !== undefined) act({ type: 'take-mandate', mandate: model.picked });
  };
  return (
    <div class="plain grain">
      <PlainHead number={model.number} title={model.title} />
      <main id="main" class="briefing" tabIndex={-1}>
        <Brief model={model} />
        <form onSubmit={begin}>
          <Mandates model={model} />
          <p class="actions">
            <button
              type="submit"
              class="btn red"
              aria-disabled={model.picked === undefined}
              aria-describedby={model.picked === undefined ? 'pick-first' : undefined}
            >
              <Icon name="seal" />
              {say('panels.briefing.begin')}
            </button>
            {model.picked === undefined && (
              <span id="pick-first" class="note">
                {say('panels.briefing.pick-first')}
              </span>
            )}
          </p>
        </form>
      </main>
    </div>
  );
}
