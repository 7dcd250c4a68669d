/** Coming into a live room, waiting in it, and leaving it when the crisis is over. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { LiveScreen, LiveSeatModel } from '../model/live';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { PlainHead } from './plainHead';
import { Start } from './start';
import './head.css';
import './cards.css';
import './live.css';

type Part<Name extends LiveScreen['part']> = Extract<LiveScreen, { part: Name }>;

interface CodeFieldProps {
  readonly label: string;
  readonly note: string;
  readonly go: string;
  readonly first?: string;
  readonly send: (typed: string) => void;
}

/** Five letters, typed on a phone or read out. */
function CodeField({ label, note, go, first = '', send }: CodeFieldProps) {
  const id = useId();
  const typed = useSignal(first);
  const submit = (event: Event) => {
    event.preventDefault();
    send(typed.value);
  };
  return (
    <form class="live-field" onSubmit={submit}>
      <label for={id}>{label}</label>
      <p class="note" id={`${id}-note`}>
        {note}
      </p>
      <div class="live-row">
        <input
          id={id}
          class="live-input"
          value={typed.value}
          aria-describedby={`${id}-note`}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={9}
          required
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="btn red">
          {go}
        </button>
      </div>
    </form>
  );
}

function CodePart({ model }: { readonly model: Part<'code'> }) {
  const act = useAct();
  const say = useSay();
  return (
    <section class="live-card">
      <Start level={1}>{say('live.code.title')}</Start>
      <CodeField
        key={model.code}
        label={say('live.code.label')}
        note={say('live.code.text')}
        go={say('live.code.go')}
        first={model.code}
        send={(code) => act({ type: 'live-look', code })}
      />
    </section>
  );
}

function Seat({ seat }: { readonly seat: LiveSeatModel }) {
  const act = useAct();
  const say = useSay();
  return (
    <li class="card live-seat">
      <span class="live-seat-name">
        <Disc country={seat.id} size={2.2} />
        <b class="card-title">{seat.name}</b>
      </span>
      <span class="card-text">{seat.role}</span>
      {seat.isTaken ? (
        <details>
          <summary>
            {say('live.seats.taken')} · {say('live.seats.join')}
            <span class="for-ears"> {seat.name}</span>
          </summary>
          <CodeField
            label={say('live.seats.word')}
            note={say('live.seats.word-text')}
            go={say('live.seats.word-go')}
            send={(word) => act({ type: 'live-join-team', seat: seat.id, word })}
          />
        </details>
      ) : (
        <button type="button" class="btn" onClick={() => act({ type: 'live-take-seat', seat: seat.id })}>
          {say('live.seats.take', { name: seat.name })}
        </button>
      )}
    </li>
  );
}

function SeatsPart({ model }: { readonly model: Part<'seats'> }) {
  const act = useAct();
  const say = useSay();
  return (
    <section class="live-wide">
      <p class="kicker">{model.title}</p>
      <Start level={1}>{say('live.seats.title')}</Start>
      <p class="live-lead">{model.idea}</p>
      <p class="note">{say('live.seats.text')}</p>
      <ul class="live-seats">
        {model.seats.map((seat) => (
          <Seat key={seat.id} seat={seat} />
        ))}
      </ul>
      <button type="button" class="btn line" onClick={() => act({ type: 'live-look-on', isOn: true })}>
        <Icon name="map" />
        {say('live.seats.look')}
      </button>
    </section>
  );
}

function WaitingPart({ model }: { readonly model: Part<'waiting'> }) {
  const act = useAct();
  const say = useSay();
  return (
    <section class="live-wide live-waiting">
      <div>
        <p class="kicker live-seat-name">
          <Disc country={model.seat.id} size={1.8} /> {model.seat.name}
        </p>
        <Start level={1}>{model.title}</Start>
        <p class="live-lead">{model.text}</p>
        {model.sealed && (
          <p class="live-sealed">
            <Icon name="seal" size={1.6} />
            <span>
              {say('live.waiting.chosen')}: <b>{model.sealed}</b>
            </span>
          </p>
        )}
        {model.back && (
          <button type="button" class="btn line" onClick={() => act({ type: 'go-back' })}>
            <Icon name="left" />
            {model.back}
          </button>
        )}
        {model.word && (
          <details class="live-word">
            <summary>{say('live.waiting.word')}</summary>
            <p>
              <b class="live-code">{model.word}</b>
            </p>
            <p class="note">{say('live.waiting.word-text')}</p>
          </details>
        )}
      </div>
      <section aria-labelledby="live-others">
        <h2 id="live-others">{say('live.waiting.others')}</h2>
        <ul class="live-others">
          {model.others.map(({ id, name, icon, text }) => (
            <li key={id}>
              <Disc country={id} size={1.8} />
              <b>{name}</b>
              <span>
                <Icon name={icon} /> {text}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </section>
  );
}

function OverPart({ model }: { readonly model: Part<'over'> }) {
  const act = useAct();
  const say = useSay();
  return (
    <section class="live-card">
      <Start level={1}>{model.title}</Start>
      <p class="live-lead">{model.text}</p>
      {model.isKept && (
        <button type="button" class="btn red" onClick={() => act({ type: 'live-run', to: 'run' })}>
          <Icon name="press" />
          {say('live.over.read')}
        </button>
      )}
    </section>
  );
}

function PartOf({ model }: { readonly model: LiveScreen }) {
  switch (model.part) {
    case 'code':
      return <CodePart model={model} />;
    case 'seats':
      return <SeatsPart model={model} />;
    case 'waiting':
      return <WaitingPart model={model} />;
    case 'over':
      return <OverPart model={model} />;
  }
}

export function LivePanel({ model }: { readonly model: LiveScreen }) {
  const say = useSay();
  const code = model.part === 'seats' ? model.code : '';
  return (
    <div class="plain grain">
      <PlainHead number={code} title={say('live.document-title')} />
      <main id="main" class="live" tabIndex={-1}>
        {model.trouble && (
          <p class="refusal" role="alert">
            {model.trouble}
          </p>
        )}
        <PartOf key={model.part} model={model} />
      </main>
    </div>
  );
}
