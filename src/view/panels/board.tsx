/** The teacher's board, to be read from the last row: how to come in, who has decided, the pace, what came to light. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { BoardRoom, BoardScreen } from '../model/board';
import { BoardPace } from './boardPace';
import { BoardReveal } from './boardReveal';
import { BoardLedger, BoardRound } from './boardSigns';
import { Figures } from './figures';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { LiveClock } from './liveClock';
import { PlainHead } from './plainHead';
import { RadioCard } from './radioCard';
import { Qr } from './sharePage';
import { Start } from './start';
import './head.css';
import './cards.css';
import './live.css';
import './board.css';

type Part<Name extends BoardScreen['part']> = Extract<BoardScreen, { part: Name }>;

function Opening({ model }: { readonly model: Part<'opening'> }) {
  const act = useAct();
  const say = useSay();
  const picked = useSignal(model.episodes.find(({ id }) => id === '1938-munich')?.id ?? model.episodes[0]?.id ?? '');
  const open = (event: Event) => {
    event.preventDefault();
    if (model.isReady) act({ type: 'live-open', level: picked.value });
  };
  return (
    <form class="live-wide" onSubmit={open}>
      <Start level={1}>{say('board.opening.title')}</Start>
      <p class="live-lead">{say('board.opening.text')}</p>
      <fieldset class="board-episodes">
        <legend class="kicker">{say('board.opening.pick')}</legend>
        {model.episodes.map(({ id, years, title, idea, seats }) => (
          <RadioCard
            key={id}
            group="episode"
            class="board-episode"
            title={`${title}, ${years}`}
            isPicked={picked.value === id}
            pick={() => {
              picked.value = id;
            }}
          >
            <span class="card-text">{idea}</span>
            <span class="note">{seats}</span>
          </RadioCard>
        ))}
      </fieldset>
      <p class="actions board-open">
        <button type="submit" class="btn red" aria-disabled={!model.isReady}>
          <Icon name="classroom" />
          {model.isReady ? say('board.opening.go') : say('board.opening.wait')}
        </button>
        <a href="#/room">{say('board.opening.join')}</a>
      </p>
    </form>
  );
}

/** Large while teams come in, small afterwards: somebody always comes late. */
function Door({ door, isLarge }: { readonly door: BoardRoom['door']; readonly isLarge: boolean }) {
  const say = useSay();
  const letters = [...door.code].join(' ');
  return (
    <section class="board-door" data-large={isLarge} aria-labelledby="board-door">
      <h2 id="board-door" class="for-ears">
        {say('board.door.title')}
      </h2>
      {door.qr && <Qr qr={door.qr} label={say('board.door.qr')} />}
      <div>
        <p class="board-at">
          {say('board.door.at')} <b>{door.address}</b> {say('board.door.code')}
        </p>
        <p class="board-code" role="img" aria-label={say('board.door.code-label', { letters })}>
          {door.code}
        </p>
      </div>
    </section>
  );
}

function FreeSeat({ id, name }: { readonly id: string; readonly name: string }) {
  const act = useAct();
  const say = useSay();
  const isAsked = useSignal(false);
  const press = () => {
    if (isAsked.value) act({ type: 'live-pace', pace: { do: 'free-seat', seat: id } });
    isAsked.value = !isAsked.value;
  };
  return (
    <button type="button" class="link board-free" aria-label={say('board.free-seat', { name })} onClick={press}>
      {say(isAsked.value ? 'board.free-seat.sure' : 'board.free-seat.short')}
    </button>
  );
}

function SeatCard({ seat, isTeacher }: { readonly seat: BoardRoom['seats'][number]; readonly isTeacher: boolean }) {
  const say = useSay();
  const { id, name, icon, text, isDone, isTaken, links } = seat;
  return (
    <li data-done={isDone} data-taken={isTaken}>
      <Disc country={id} size={3.4} />
      <b>{name}</b>
      <span class="board-state">
        <Icon name={icon} /> {text}
      </span>
      {links.icons.length > 0 && (
        <span class="board-links">
          {links.icons.map((link, n) => (
            <Icon key={n} name={link} size={1.7} />
          ))}
          <span class="for-ears">{say('board.links', { text: links.text })}</span>
        </span>
      )}
      {isTeacher && isTaken && <FreeSeat id={id} name={name} />}
    </li>
  );
}

function Seats({ model }: { readonly model: BoardRoom }) {
  const say = useSay();
  const id = useId();
  return (
    <section class="board-seats" aria-labelledby={id}>
      <h2 id={id} class="for-ears">
        {say('board.seats.title')}
      </h2>
      <ul>
        {model.seats.map((seat) => (
          <SeatCard key={seat.id} seat={seat} isTeacher={model.isTeacher} />
        ))}
      </ul>
    </section>
  );
}

/** What a hall says of itself: a heading, a question or two to talk about. */
function Ask({ model: { ask, phase } }: { readonly model: BoardRoom }) {
  const say = useSay();
  if (!ask) return null;
  return (
    <section class="board-ask">
      <h2 class="kicker">{say(phase === 'open' ? 'board.ask' : 'board.talk')}</h2>
      <p>{ask}</p>
    </section>
  );
}

function Situation({ text }: { readonly text: string }) {
  const say = useSay();
  return (
    <details class="board-situation">
      <summary>{say('board.situation')}</summary>
      <p>{text}</p>
    </details>
  );
}

/** What teams are told to do now, on the left; what the hall sees of it, on the right. */
function Room({ model }: { readonly model: BoardRoom }) {
  const act = useAct();
  const say = useSay();
  const { door, phase, clock, isFrozen, reveal, isTeacher } = model;
  const isOpen = phase === 'open';
  return (
    <div class="board-room" data-phase={phase}>
      <div class="board-main">
        <div class="board-head">
          <div>
            <p class="kicker">{model.date}</p>
            <Start key={`${phase} ${model.question}`} level={1}>
              {phase === 'over' && model.ending ? model.ending.title : model.question}
            </Start>
            <p class="live-lead">{isFrozen ? say('board.frozen') : model.text}</p>
          </div>
          {isOpen && clock && <LiveClock clock={clock} isFrozen={isFrozen} />}
        </div>
        {reveal && <BoardReveal reveal={reveal} />}
        {phase === 'gathering' && <Door door={door} isLarge />}
        {isOpen && <Seats model={model} />}
        {model.situation && <Situation text={model.situation} />}
        {isTeacher ? (
          <BoardPace key={phase} model={model} />
        ) : (
          <p class="actions">
            <span class="note">{say('board.onlooker')}</span>
            <button type="button" class="btn line" onClick={() => act({ type: 'live-look-on', isOn: false })}>
              {say('board.onlooker.back')}
            </button>
          </p>
        )}
      </div>
      <aside class="board-side">
        <BoardRound model={model} />
        {phase !== 'gathering' && <BoardLedger model={model} />}
        <Figures figures={model.figures} />
        <Ask model={model} />
        {!isOpen && <Seats model={model} />}
        {phase !== 'gathering' && <Door door={door} isLarge={false} />}
      </aside>
    </div>
  );
}

export function BoardPanel({ model }: { readonly model: BoardScreen }) {
  const say = useSay();
  return (
    <div class="plain grain">
      <PlainHead number="" title={model.part === 'room' ? model.title : say('board.document-title')} />
      <main id="main" class="live board" tabIndex={-1}>
        {model.trouble && (
          <p class="refusal" role="alert">
            {model.trouble}
          </p>
        )}
        {model.part === 'opening' ? <Opening model={model} /> : <Room model={model} />}
      </main>
    </div>
  );
}
