/** The head of pages that have no map: the episode's number or a sign, its name, other ways, the way out. */
import type { ComponentChildren } from 'preact';
import type { IconName } from '../model/icons';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

interface PlainHeadProps {
  readonly number?: string;
  /** Where a page is no episode's. */
  readonly sign?: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function PlainHead({ number = '', sign, title, children }: PlainHeadProps) {
  const act = useAct();
  const say = useSay();
  return (
    <header class="head">
      {(sign || number !== '') && (
        <span class="chapter" aria-hidden="true">
          {sign ? <Icon name={sign} size={1} /> : number}
        </span>
      )}
      <span class="head-name">{title}</span>
      <span class="head-space" />
      {children}
      <button type="button" class="tool wide" onClick={() => act({ type: 'leave' })}>
        <Icon name="home" />
        <span class="tool-name">{say('panels.leave')}</span>
      </button>
      <button
        type="button"
        class="tool"
        aria-label={say('panels.tool.settings')}
        title={say('panels.tool.settings')}
        onClick={() => act({ type: 'open-overlay', overlay: 'settings' })}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
