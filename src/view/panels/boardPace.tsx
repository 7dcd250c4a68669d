/** The teacher's hand on the pace. The clock is soft: only a press reveals. */

import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { BoardRoom } from '../model/board';
import type { LiveGesture } from '../model/liveGesture';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Start } from './start';

type PaceAsked = Extract<LiveGesture, { type: 'live-pace' }>['pace'];

const lengths = [0, 3, 5, 8, 12, 20];
const usual = 8;
const more = 2;

function Begin({ label }: { readonly label: string }) {
  const act = useAct();
  const say = useSay();
  const id = useId();
  const minutes = useSignal(usual);
  return (
    <p class="board-tools">
      <button
        type="button"
        class="btn red"
        onClick={() => act({ type: 'live-pace', pace: { do: 'go-on', minutes: minutes.value } })}
      >
        <Icon name="play" />
        {label}
      </button>
      <label for={id}>{say('board.minutes')}</label>
      <select
        id={id}
        value={String(minutes.value)}
        onChange={(event) => {
          minutes.value = Number(event.currentTarget.value);
        }}
      >
        {lengths.map((n) => (
          <option key={n} value={String(n)}>
            {n === 0 ? say('board.minutes.none') : say('board.minutes.some', { n })}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Some have not decided: is it meant? */
function Early({ reveal, wait }: { readonly reveal: () => void; readonly wait: () => void }) {
  const say = useSay();
  return (
    <div class="board-early">
      <Start>{say('board.reveal.early')}</Start>
      <p class="board-tools">
        <button type="button" class="btn red" onClick={reveal}>
          {say('board.reveal.yes')}
        </button>
        <button type="button" class="btn line" onClick={wait}>
          {say('board.reveal.no')}
        </button>
      </p>
    </div>
  );
}

function Round({ model }: { readonly model: BoardRoom }) {
  const act = useAct();
  const say = useSay();
  const isAsked = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const send = (pace: PaceAsked) => act({ type: 'live-pace', pace });
  const reveal = () => {
    if (model.isEarly) isAsked.value = true;
    else send({ do: 'reveal' });
  };
  const wait = () => {
    isAsked.value = false;
    button.current?.focus();
  };
  return (
    <>
      <p class="board-tools">
        <button ref={button} type="button" class="btn red" aria-expanded={isAsked.value} onClick={reveal}>
          <Icon name="vote" />
          {say('board.reveal')}
        </button>
        <button type="button" class="btn line" onClick={() => send({ do: model.isFrozen ? 'thaw' : 'freeze' })}>
          <Icon name={model.isFrozen ? 'play' : 'pause'} />
          {say(model.isFrozen ? 'board.thaw' : 'board.freeze')}
        </button>
        <button type="button" class="btn line" onClick={() => send({ do: 'extend', minutes: more })}>
          <Icon name="plus" />
          {say('board.extend', { n: more })}
        </button>
      </p>
      {isAsked.value && model.isEarly && <Early reveal={() => send({ do: 'reveal' })} wait={wait} />}
    </>
  );
}

function Over({ model }: { readonly model: BoardRoom }) {
  const act = useAct();
  const say = useSay();
  const isKept = model.ending?.isKept === true;
  const go = (to: 'run' | 'watch' | 'compare') => () => act({ type: 'live-run', to });
  return (
    <div>
      <p class="note">{say(isKept ? 'board.over.kept' : 'board.over.not-kept')}</p>
      {isKept && (
        <p class="board-tools">
          <button type="button" class="btn red" onClick={go('watch')}>
            <Icon name="fork" />
            {say('board.over.watch')}
          </button>
          <button type="button" class="btn line" onClick={go('compare')}>
            <Icon name="compare" />
            {say('board.over.compare')}
          </button>
          <button type="button" class="btn line" onClick={go('run')}>
            <Icon name="press" />
            {say('board.over.read')}
          </button>
        </p>
      )}
    </div>
  );
}

export function BoardPace({ model }: { readonly model: BoardRoom }) {
  const say = useSay();
  switch (model.phase) {
    case 'gathering':
      return <Begin label={say('board.begin')} />;
    case 'open':
      return <Round model={model} />;
    case 'revealed':
      return <Begin label={say('board.next')} />;
    case 'over':
      return <Over model={model} />;
  }
}
