/** The head of pages that have no map: the episode's number, its name, the way out. */
import { useAct, useSay } from './hand';
import { Icon } from './icon';

interface PlainHeadProps {
  readonly number: string;
  readonly title: string;
}

export function PlainHead({ number, title }: PlainHeadProps) {
  const act = useAct();
  const say = useSay();
  return (
    <header class="head">
      {number !== '' && (
        <span class="chapter" aria-hidden="true">
          {number}
        </span>
      )}
      <span class="head-name">{title}</span>
      <span class="head-space" />
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
