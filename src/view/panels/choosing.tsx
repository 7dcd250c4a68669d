/** The door of an episode: one button leads on; passage and readings wait for whoever asks. */
import type { ChoosingScreen, DisputeModel, ReadingModel, SeatCard } from '../model/screen';
import { Era } from './era';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { PlainHead } from './plainHead';
import { RadioCard } from './radioCard';
import { Start } from './start';
import './head.css';
import './cards.css';
import './more.css';
import './choosing.css';
import './screen.css';

function Seat({ seat }: { readonly seat: SeatCard }) {
  const act = useAct();
  return (
    <RadioCard
      group="seat"
      class="seat"
      title={seat.name}
      isPicked={seat.isPicked}
      pick={() => act({ type: 'choose-seat', seat: seat.id })}
      picture={<Disc country={seat.id} size={3} />}
    >
      <span class="card-text">{seat.role}</span>
      <span class="note">{seat.kind}</span>
    </RadioCard>
  );
}

function Passage({ passage }: Pick<ChoosingScreen, 'passage'>) {
  const say = useSay();
  return (
    <details class="more">
      <summary>
        <Icon name="source" size={1.2} />
        {say('panels.choosing.passage')}
      </summary>
      <blockquote class="passage">
        <p>{passage.text}</p>
        <footer class="note">{passage.where}</footer>
      </blockquote>
      <h3>{say('panels.choosing.check')}</h3>
      <p class="serif">{passage.check}</p>
    </details>
  );
}

function Reading({ reading }: { readonly reading: ReadingModel }) {
  const act = useAct();
  const say = useSay();
  return (
    <RadioCard
      group="reading"
      class="reading"
      title={reading.name}
      isPicked={reading.isPicked}
      pick={() => act({ type: 'choose-reading', reading: reading.id })}
    >
      <span class="card-text">{reading.text}</span>
      {reading.says && (
        <span class="note">
          {say('panels.choosing.changes')}: {reading.says}
        </span>
      )}
    </RadioCard>
  );
}

function Dispute({ dispute }: { readonly dispute: DisputeModel }) {
  return (
    <fieldset class="dispute">
      <legend>{dispute.name}</legend>
      <p class="serif">{dispute.text}</p>
      <div class="pair">
        {dispute.readings.map((reading) => (
          <Reading key={reading.id} reading={reading} />
        ))}
      </div>
    </fieldset>
  );
}

function Readings({ model }: { readonly model: ChoosingScreen }) {
  const say = useSay();
  const all = [model.between, ...model.disputes.flatMap(({ readings }) => readings)];
  const picked = all.find(({ isPicked }) => isPicked) ?? model.between;
  return (
    <details class="more">
      <summary>
        <Icon name="compare" size={1.2} />
        <span>
          {say('panels.choosing.readings')}: <b>{picked.name}</b>
        </span>
      </summary>
      <p class="serif">{say('panels.choosing.readings-text')}</p>
      <Reading reading={model.between} />
      {model.disputes.map((dispute) => (
        <Dispute key={dispute.id} dispute={dispute} />
      ))}
    </details>
  );
}

function Task({ task }: { readonly task: NonNullable<ChoosingScreen['task']> }) {
  return (
    <section class="content-note task" aria-labelledby="task">
      <h2 id="task" class="kicker">
        {task.title}
      </h2>
      <ul>
        {task.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Idea({ model }: { readonly model: ChoosingScreen }) {
  const say = useSay();
  return (
    <header class="idea">
      <p class="kicker">{model.subtitle}</p>
      <Start level={1}>{model.title}</Start>
      <p class="lead">{model.idea}</p>
      <p class="content-note">
        <b>{say('panels.choosing.content-note')}.</b> {model.contentNote}
      </p>
      <Passage passage={model.passage} />
      {model.task ? <Task task={model.task} /> : <Readings model={model} />}
      <Era year={model.year} />
    </header>
  );
}

export function ChoosingPanel({ model }: { readonly model: ChoosingScreen }) {
  const act = useAct();
  const say = useSay();
  const { lead } = model;
  return (
    <div class="plain grain">
      <PlainHead number={model.number} title={model.title} />
      <main id="main" class="choosing" tabIndex={-1}>
        <Idea model={model} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            act({ type: 'begin', seat: lead.seat, reading: lead.reading });
          }}
        >
          <fieldset class="seats">
            <legend>
              <h2>{say('panels.choosing.seats')}</h2>
            </legend>
            {model.seats.map((seat) => (
              <Seat key={seat.id} seat={seat} />
            ))}
          </fieldset>
          <p class="actions">
            <button type="submit" class="btn red">
              {lead.label}
              <Icon name="right" size={1.1} />
            </button>
          </p>
        </form>
      </main>
    </div>
  );
}
