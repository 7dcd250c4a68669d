/** The head of a crisis: which episode, which day, what is announced, whose seat, and the tools. */

import type { HeaderModel } from '../model/crisisScreen';
import type { IconName } from '../model/icons';
import type { OverlayName } from '../model/look';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';

const tools: readonly (readonly [OverlayName, IconName])[] = [
  ['papers', 'document'],
  ['ledger', 'ledger'],
  ['help', 'question'],
  ['settings', 'settings'],
];

function Tool({ page, icon }: { readonly page: OverlayName; readonly icon: IconName }) {
  const act = useAct();
  const say = useSay();
  const label = say(`panels.tool.${page}`);
  return (
    <button
      type="button"
      class={`tool tool-${page}`}
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      onClick={() => act({ type: 'open-overlay', overlay: page })}
    >
      <Icon name={icon} />
    </button>
  );
}

function Seat({ seat }: Pick<HeaderModel, 'seat'>) {
  const act = useAct();
  const say = useSay();
  return (
    <button
      type="button"
      class="tool wide head-seat"
      aria-haspopup="dialog"
      onClick={() => act({ type: 'open-overlay', overlay: 'country', id: seat.id })}
    >
      <Disc country={seat.id} />
      <span>
        <b>{seat.name}</b>
        <i class="note">{say('panels.header.you')}</i>
      </span>
    </button>
  );
}

interface CrisisHeadProps {
  readonly header: HeaderModel;
  /** Without the pages that would tell what is still covered. */
  readonly isBare?: boolean;
}

export function CrisisHead({ header, isBare = false }: CrisisHeadProps) {
  const act = useAct();
  const say = useSay();
  const { number, title, date, shortDate, deadline, seat } = header;
  return (
    <header class="head">
      <button
        type="button"
        class="chapter"
        aria-label={say('panels.leave')}
        title={say('panels.leave')}
        onClick={() => act({ type: 'leave' })}
      >
        <span aria-hidden="true">{number}</span>
      </button>
      <div class="head-title">
        <h1>{title}</h1>
        <p class="note only-wide">{date}</p>
        <p class="note only-narrow">{shortDate}</p>
      </div>
      <span class="head-space" />
      {deadline && (
        <p class="head-deadline">
          <span class="kicker">{say('panels.header.deadline')}</span> <b>{deadline}</b>
        </p>
      )}
      {!isBare && (
        <>
          <Seat seat={seat} />
          <nav class="head-tools" aria-label={say('panels.header.tools')}>
            {header.isOnScreen && <Tool page="parts" icon="people" />}
            {tools.map(([page, icon]) => (
              <Tool key={page} page={page} icon={icon} />
            ))}
          </nav>
        </>
      )}
    </header>
  );
}
