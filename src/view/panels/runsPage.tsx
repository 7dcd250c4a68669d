/** The archive: every kept run, sought, chosen, carried in and out. */
import { useEffect, useRef } from 'preact/hooks';
import type { ArchiveModel } from '../model/archive';
import { firstFilter } from '../model/archiveFilter';
import { ChosenBar, Filters } from './archiveFilters';
import { NoticeLine } from './archiveNotice';
import { Row } from './archiveRow';
import { Tools } from './archiveTools';
import { useAct, useSay } from './hand';
import './archive.css';
import './archiveTools.css';

interface ModelProps {
  readonly model: ArchiveModel;
}

/** More rows come when the end of the list comes into sight, or when asked for. */
function MoreRows() {
  const act = useAct();
  const say = useSay();
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!end.current || !('IntersectionObserver' in globalThis)) return;
    const seen = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) act({ type: 'show-more-runs' });
    });
    seen.observe(end.current);
    return () => seen.disconnect();
  });
  return (
    <button ref={end} type="button" class="btn line ar-show-more" onClick={() => act({ type: 'show-more-runs' })}>
      {say('archive.more')}
    </button>
  );
}

function NoneFound() {
  const act = useAct();
  const say = useSay();
  return (
    <p class="serif ar-none">
      {say('archive.none-found')}{' '}
      <button type="button" class="btn line" onClick={() => act({ type: 'filter-runs', change: firstFilter })}>
        {say('archive.show-all')}
      </button>
    </p>
  );
}

function List({ model }: ModelProps) {
  const say = useSay();
  const { rows, chosen, returned, notice } = model;
  useEffect(() => {
    if (returned !== undefined) document.getElementById(`ar-${returned}`)?.focus();
  }, [returned, notice?.nth]);
  if (rows.length === 0) return <NoneFound />;
  return (
    <>
      <ul class="ar-list" aria-label={say('archive.list')}>
        {rows.map((row) => (
          <Row key={row.run} row={row} isChosen={chosen.includes(row.run)} />
        ))}
      </ul>
      {model.hasMore && <MoreRows />}
    </>
  );
}

function Empty() {
  const act = useAct();
  const say = useSay();
  return (
    <div class="ar-empty">
      <p class="serif">{say('archive.empty')}</p>
      <p class="serif">{say('archive.empty.more')}</p>
      <button type="button" class="btn red" onClick={() => act({ type: 'open-overlay', overlay: 'episodes' })}>
        {say('archive.begin')}
      </button>
    </div>
  );
}

export function RunsPage({ model }: ModelProps) {
  return (
    <div class="archive">
      <div class="ar-main">
        {model.room && <p class="refusal">{model.room}</p>}
        <div class="ar-top">
          <NoticeLine notice={model.notice} />
          <ChosenBar model={model} />
        </div>
        {model.isEmpty ? (
          <Empty />
        ) : (
          <>
            <Filters model={model} />
            <p class="note ar-count">{model.count}</p>
            <List model={model} />
          </>
        )}
      </div>
      <Tools model={model} />
    </div>
  );
}
