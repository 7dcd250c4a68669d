/** Ways to play on: the same dice, new dice, another seat, another reading. */
import type { AgainModel } from '../model/debrief';
import type { Gesture } from '../model/gesture';
import type { IconName } from '../model/icons';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly gesture: Gesture;
}

function Way({ icon, title, text, gesture }: WayProps) {
  const act = useAct();
  return (
    <li>
      <button type="button" class="de-again-way" onClick={() => act(gesture)}>
        <Icon name={icon} size={2} />
        <span>
          <b>{title}</b>
          <span class="de-again-note">{text}</span>
        </span>
      </button>
    </li>
  );
}

function Seats({ again }: { readonly again: AgainModel }) {
  const act = useAct();
  const say = useSay();
  return (
    <section>
      <h3>{say('debrief.again.seat')}</h3>
      <ul class="de-again-list">
        {again.seats.map(({ id, name, role }) => (
          <li key={id}>
            <button type="button" class="de-again-way" onClick={() => act({ type: 'play-other-seat', seat: id })}>
              <Disc country={id} size={2} />
              <span>
                <b>{name}</b>
                <span class="de-again-note">{role}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherReadings({ again }: { readonly again: AgainModel }) {
  const act = useAct();
  const say = useSay();
  return (
    <section>
      <h3>{say('debrief.again.reading')}</h3>
      <ul class="de-again-list">
        {again.readings.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="de-again-way"
              onClick={() => act({ type: 'begin', seat: again.seat.id, reading: id })}
            >
              <Icon name="archive" size={1.5} />
              <b>{name}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RoadWayProps {
  readonly icon: IconName;
  readonly href: string;
  readonly title: string;
  readonly text?: string;
}

function RoadWay({ icon, href, title, text }: RoadWayProps) {
  return (
    <li>
      <a class="de-again-way" href={href}>
        <Icon name={icon} size={2} />
        <span>
          <b>{title}</b>
          {text && <span class="de-again-note">{text}</span>}
        </span>
      </a>
    </li>
  );
}

/** The run seen again, beside others, and gone back into. */
function Road({ road }: { readonly road: NonNullable<AgainModel['road']> }) {
  const say = useSay();
  const { run, decisions } = road;
  return (
    <>
      <section>
        <h3>{say('debrief.again.see')}</h3>
        <ul class="de-again-list">
          <RoadWay
            icon="play"
            href={`#/watch/${run}`}
            title={say('roads.watch')}
            text={say('debrief.again.watch.text')}
          />
          <RoadWay
            icon="compare"
            href={`#/compare/${run},history`}
            title={say('roads.history')}
            text={say('debrief.again.history.text')}
          />
          <RoadWay
            icon="fork"
            href={`#/compare/${run}`}
            title={say('tree.title')}
            text={say('debrief.again.tree.text')}
          />
          <RoadWay
            icon="people"
            href={`#/past/${run}`}
            title={say('roads.past')}
            text={say('debrief.again.past.text')}
          />
        </ul>
      </section>
      <section>
        <h3>{say('archive.give')}</h3>
        <ul class="de-again-list">
          <RoadWay
            icon="share"
            href={`#/share/${run}`}
            title={say('archive.share')}
            text={say('archive.give.share.text')}
          />
          <RoadWay icon="print" href={`#/log/${run}`} title={say('archive.log')} text={say('archive.give.log.text')} />
          <RoadWay
            icon="archive"
            href="#/archive"
            title={say('archive.title')}
            text={say('archive.give.archive.text')}
          />
        </ul>
      </section>
      <section>
        <h3>{say('replay.ask')}</h3>
        <ul class="de-again-list">
          {decisions.map(({ href, date, title }) => (
            <RoadWay key={href} icon="fork" href={href} title={date} text={title} />
          ))}
        </ul>
      </section>
    </>
  );
}

export function Again({ again }: { readonly again: AgainModel }) {
  const say = useSay();
  const { seat, reading, road } = again;
  return (
    <section class="de-again on-night" aria-labelledby="so-again">
      <h2 id="so-again">{say('debrief.again.title')}</h2>
      <div class="de-again-parts">
        <section>
          <h3>{seat.name}</h3>
          <ul class="de-again-list">
            <Way
              icon="replay"
              title={say('debrief.again.same')}
              text={say('debrief.again.same.text')}
              gesture={{ type: 'retry-same-seed' }}
            />
            <Way
              icon="fork"
              title={say('debrief.again.new')}
              text={say('debrief.again.new.text')}
              gesture={{ type: 'begin', seat: seat.id, reading }}
            />
          </ul>
        </section>
        {road && <Road road={road} />}
        <Seats again={again} />
        <OtherReadings again={again} />
      </div>
    </section>
  );
}
