/** The codes that came back: pasted, typed or scanned, each with the letter of its team. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ClassScreen, OddModel, ScanState, TeamModel } from '../model/classScreen';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';

function Paste() {
  const act = useAct();
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const find = (event: Event) => {
    event.preventDefault();
    act({ type: 'read-class', text: field.current?.value ?? '' });
    if (field.current) field.current.value = '';
  };
  return (
    <form class="cl-form" onSubmit={find}>
      <label for="cl-chat">
        <b>{say('class.collect.paste')}</b>
      </label>
      <textarea
        id="cl-chat"
        ref={field}
        rows={5}
        aria-describedby="cl-chat-note"
        autocomplete="off"
        spellcheck={false}
      />
      <span id="cl-chat-note" class="note">
        {say('class.collect.text')}
      </span>
      <button type="submit" class="btn">
        {say('class.collect.find')}
      </button>
    </form>
  );
}

function One() {
  const act = useAct();
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    act({ type: 'read-class', text: field.current?.value ?? '', isOne: true });
    if (field.current) field.current.value = '';
  };
  return (
    <form class="cl-form" onSubmit={add}>
      <label for="cl-one">
        <b>{say('class.collect.one')}</b>
      </label>
      <span class="cl-dice">
        <input
          id="cl-one"
          ref={field}
          class="cl-code"
          aria-describedby="cl-one-note"
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit" class="btn line">
          {say('class.collect.add')}
        </button>
      </span>
      <span id="cl-one-note" class="note">
        {say('class.collect.one-note')}
      </span>
    </form>
  );
}

function Scan({ scan }: { readonly scan: ScanState }) {
  const act = useAct();
  const say = useSay();
  const video = useId();
  useEffect(() => () => act({ type: 'scan-class' }), []);
  if (scan === 'none') return <p class="note">{say('class.collect.scan-none')}</p>;
  const toggle = () => act({ type: 'scan-class', ...(scan !== 'on' && { into: video }) });
  return (
    <div class="cl-form">
      <video
        id={video}
        class={scan === 'on' ? 'cl-video' : 'cl-video is-off'}
        muted
        playsInline
        aria-label={say('class.collect.camera')}
      />
      <button type="button" class="btn line" onClick={toggle}>
        <Icon name="fit" size={1.2} />
        {say(scan === 'on' ? 'class.collect.scan-stop' : 'class.collect.scan')}
      </button>
      {scan === 'failed' && <p class="refusal">{say('class.collect.scan-failed')}</p>}
    </div>
  );
}

function Odd({ odd }: { readonly odd: readonly OddModel[] }) {
  const act = useAct();
  const say = useSay();
  if (odd.length === 0) return null;
  return (
    <section class="cl-odd">
      <h3 class="kicker">{say('class.odd.title')}</h3>
      <ul class="cl-plain">
        {odd.map(({ text, why, meant }) => (
          <li key={text}>
            <code>{text}</code> <span class="note">{why}</span>
            {meant && (
              <button type="button" class="btn line" onClick={() => act({ type: 'read-class', text: meant })}>
                {say('class.odd.meant', { meant })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TeamRow({ team }: { readonly team: TeamModel }) {
  const act = useAct();
  const say = useSay();
  const { at, letter, seat, name, code, end } = team;
  const drop = say('class.team.drop', { letter });
  return (
    <li class="cl-team">
      <b class="cl-letter">{letter}</b>
      {seat ? <Disc country={seat} size={1.7} /> : <span />}
      <span class="cl-team-text">
        <b>{name}</b>
        <code>{code}</code>
        <span class="note">
          <Icon name={end.icon} size={1.1} /> {end.text}
        </span>
      </span>
      <button
        type="button"
        class="btn quiet square"
        aria-label={drop}
        title={drop}
        onClick={() => act({ type: 'drop-team', at })}
      >
        <Icon name="cross" size={1.1} />
      </button>
    </li>
  );
}

function Teams({ model }: { readonly model: ClassScreen }) {
  const act = useAct();
  const say = useSay();
  return (
    <div class="cl-teams">
      <h3>{model.count}</h3>
      <ol class="cl-team-list">
        {model.teams.map((team) => (
          <TeamRow key={`${team.at} ${team.code}`} team={team} />
        ))}
      </ol>
      <p class="cl-actions">
        {model.teams.length > 0 && (
          <a class="btn red" href="#/class/debrief">
            <Icon name="people" />
            {say('class.to-debrief')}
          </a>
        )}
        <button type="button" class="btn line" onClick={() => act({ type: 'forget-class' })}>
          {say('class.forget')}
        </button>
      </p>
    </div>
  );
}

export function ClassCodes({ model }: { readonly model: ClassScreen }) {
  const say = useSay();
  return (
    <section class="cl-part cl-codes" aria-labelledby="cl-collect">
      <h2 id="cl-collect">
        <span aria-hidden="true">3</span> {say('class.step.collect')}
      </h2>
      <div class="cl-collect">
        <Paste />
        <One />
        <Scan scan={model.scan} />
        <Odd odd={model.odd} />
      </div>
      <Teams model={model} />
    </section>
  );
}
