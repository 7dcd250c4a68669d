/** Meet your past self: what it will do again, another capital, and the dice. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PastScreen } from '../model/past';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { RoadsBack } from './roadsBack';
import { Start } from './start';
import './head.css';
import './cards.css';
import './past.css';

function Head({ title }: { readonly title: string }) {
  return (
    <header class="head">
      <RoadsBack />
      <p class="head-name">{title}</p>
    </header>
  );
}

interface CardProps {
  readonly name: string;
  readonly value: string;
  readonly title: string;
  readonly text: string;
  readonly disc?: string;
  readonly isPicked: boolean;
  readonly pick: () => void;
}

function Card({ name, value, title, text, disc, isPicked, pick }: CardProps) {
  const id = useId();
  return (
    <label class="card past-card">
      <input type="radio" name={name} value={value} aria-labelledby={id} checked={isPicked} onChange={pick} />
      <span class="card-title" id={id}>
        {disc && <Disc country={disc} size={1.9} />} {title}
      </span>
      <span class="card-text">{text}</span>
    </label>
  );
}

function Account({ model }: { readonly model: PastScreen }) {
  const say = useSay();
  return (
    <section class="past-account" aria-labelledby="past-account">
      <h2 id="past-account">
        <Disc country={model.seat.id} size={1.6} /> {say('past.account')}
      </h2>
      <ol class="past-deeds">
        {model.deeds.map(({ date, icon, text }) => (
          <li key={date}>
            <Icon name={icon} size={1.7} />
            <span>
              <b>{date}</b> {text}
            </span>
          </li>
        ))}
      </ol>
      {model.promises.length > 0 && <h3>{say('past.promises')}</h3>}
      <ul class="past-deeds">
        {model.promises.map(({ id, icon, text, state }) => (
          <li key={id}>
            <Icon name={icon} size={1.7} />
            <span>
              {text} <b>{state}</b>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const dice = ['same', 'new'] as const;

export function PastPanel({ model }: { readonly model: PastScreen }) {
  const act = useAct();
  const say = useSay();
  const seat = useSignal(model.seats[0]?.id ?? '');
  const fall = useSignal<(typeof dice)[number]>('same');
  return (
    <main id="main" tabIndex={-1} class="past grain">
      <Head title={model.title} />
      <div class="past-page">
        <div class="past-choice">
          <Start level={1}>{say('past.title')}</Start>
          <p class="past-lead">{model.lead}</p>
          <p class="note">{say('past.if-closed')}</p>
          {model.seats.length === 0 && <p class="refusal">{say('past.none')}</p>}
          <fieldset>
            <legend class="kicker">{say('past.seats')}</legend>
            {model.seats.map(({ id, name, role }) => (
              <Card
                key={id}
                name="past-seat"
                value={id}
                title={name}
                text={role}
                disc={id}
                isPicked={seat.value === id}
                pick={() => {
                  seat.value = id;
                }}
              />
            ))}
          </fieldset>
          <fieldset class="past-dice">
            <legend class="kicker">{say('past.dice')}</legend>
            {dice.map((one) => (
              <Card
                key={one}
                name="past-dice"
                value={one}
                title={say(`past.dice.${one}`)}
                text={say(`past.dice.${one}.text`)}
                isPicked={fall.value === one}
                pick={() => {
                  fall.value = one;
                }}
              />
            ))}
          </fieldset>
          {model.seats.length > 0 && (
            <button
              type="button"
              class="btn red past-begin"
              onClick={() => act({ type: 'play-past', seat: seat.value, isSameDice: fall.value === 'same' })}
            >
              <Icon name="people" size={1.4} />
              {say('past.begin')}
            </button>
          )}
        </div>
        <Account model={model} />
      </div>
    </main>
  );
}
