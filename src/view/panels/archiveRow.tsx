/** One kept run: what it was, how it ended, and what can be done with it. */
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { RowModel } from '../model/archive';
import type { IconName } from '../model/icons';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';

interface RowProps {
  readonly row: RowModel;
}

function Rename({ row, done }: RowProps & { readonly done: () => void }) {
  const act = useAct();
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    if (name !== '' && name !== row.name) act({ type: 'rename-run', run: row.run, name });
    done();
  };
  return (
    <form class="ar-rename" onSubmit={keep}>
      <label>
        <span class="for-ears">{say('archive.name')}</span>
        <input ref={field} defaultValue={row.name} maxLength={60} />
      </label>
      <button type="submit" class="btn">
        {say('archive.keep-name')}
      </button>
      <button type="button" class="btn line" onClick={done}>
        {say('archive.leave-name')}
      </button>
    </form>
  );
}

function Star({ row }: RowProps) {
  const act = useAct();
  const say = useSay();
  const label = say('archive.star', { name: row.name });
  return (
    <button
      type="button"
      class="btn line square ar-star"
      aria-label={label}
      title={label}
      aria-pressed={row.isStarred}
      onClick={() => act({ type: 'star-run', run: row.run, isStarred: !row.isStarred })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 2.6l2.9 6.2 6.7.8-5 4.6 1.3 6.7L12 17.6l-5.9 3.3 1.3-6.7-5-4.6 6.7-.8z" />
      </svg>
    </button>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly children: ComponentChildren;
}

function Link({ icon, href, children }: WayProps & { readonly href: string }) {
  return (
    <a class="btn line" href={href}>
      <Icon name={icon} size={1.25} />
      {children}
    </a>
  );
}

function Way({ icon, take, children }: WayProps & { readonly take: () => void }) {
  return (
    <button type="button" class="btn line" onClick={take}>
      <Icon name={icon} size={1.25} />
      {children}
    </button>
  );
}

/** What is done less often. */
function More({ row, isRenaming }: RowProps & { readonly isRenaming: Signal<boolean> }) {
  const act = useAct();
  const say = useSay();
  const { run, isOver } = row;
  const rename = () => {
    isRenaming.value = true;
  };
  return (
    <div class="ar-more">
      <Link icon="share" href={`#/share/${run}`}>
        {say('archive.share')}
      </Link>
      <Link icon="print" href={`#/log/${run}`}>
        {say('archive.log')}
      </Link>
      {isOver && (
        <Way icon="info" take={() => act({ type: 'resume-run', run })}>
          {say('archive.look')}
        </Way>
      )}
      {isOver && (
        <Link icon="people" href={`#/past/${run}`}>
          {say('archive.past')}
        </Link>
      )}
      <Way icon="document" take={rename}>
        {say('archive.rename')}
      </Way>
      <Way icon="cross" take={() => act({ type: 'delete-runs', runs: [run] })}>
        {say('archive.delete')}
      </Way>
    </div>
  );
}

function First({ row }: RowProps) {
  const act = useAct();
  const say = useSay();
  if (row.isOver)
    return (
      <a class="btn ar-first" href={`#/watch/${row.run}`}>
        {say('archive.watch')}
      </a>
    );
  return (
    <button type="button" class="btn ar-first" onClick={() => act({ type: 'resume-run', run: row.run })}>
      {say('archive.go-on')}
    </button>
  );
}

function About({ row }: RowProps) {
  const { name, where, aim, length, end, fork, warning } = row;
  return (
    <div class="ar-text">
      <b class="ar-name">{name}</b>
      <span class="ar-where">{where}</span>
      {aim && <span class="ar-aim">{aim}</span>}
      <span class="ar-end">
        <Icon name={end.icon} size={1.3} />
        {end.text}
      </span>
      <span class="note">{length}</span>
      {fork && (
        <span class="note ar-fork">
          <Icon name="fork" size={1.1} />
          {fork}
        </span>
      )}
      {warning && <span class="refusal ar-warning">{warning}</span>}
    </div>
  );
}

interface DrawnProps extends RowProps {
  readonly isChosen: boolean;
}

function Drawn({ row, isChosen }: DrawnProps) {
  const act = useAct();
  const say = useSay();
  const isOpen = useSignal(false);
  const isRenaming = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const renamed = () => {
    isRenaming.value = false;
    opener.current?.focus();
  };
  return (
    <li class={isChosen ? 'ar-row is-chosen' : 'ar-row'}>
      <label class="ar-choose">
        <input
          type="checkbox"
          id={`ar-${row.run}`}
          aria-label={say('archive.choose', { name: row.name })}
          checked={isChosen}
          onChange={({ currentTarget }) => act({ type: 'choose-run', run: row.run, isChosen: currentTarget.checked })}
        />
      </label>
      <Disc country={row.seat} size={2.4} />
      <About row={row} />
      <div class="ar-tools">
        <First row={row} />
        <Star row={row} />
        <button
          ref={opener}
          type="button"
          class="btn line square"
          aria-label={say('archive.more-of', { name: row.name })}
          title={say('archive.more-of', { name: row.name })}
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <Icon name={isOpen.value ? 'up' : 'more'} />
        </button>
      </div>
      {isOpen.value && !isRenaming.value && <More row={row} isRenaming={isRenaming} />}
      {isRenaming.value && <Rename row={row} done={renamed} />}
    </li>
  );
}

/** Drawn anew only when it has changed: there may be thousands beside it. */
export function Row({ row, isChosen }: DrawnProps) {
  return useMemo(() => <Drawn row={row} isChosen={isChosen} />, [row, isChosen]);
}
