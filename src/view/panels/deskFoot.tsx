/** The foot of the desk: one way on, and the way back where there is one. */
import type { ComponentChildren } from 'preact';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

interface FootProps {
  readonly canGoBack: boolean;
  readonly children: ComponentChildren;
}

export function DeskFoot({ canGoBack, children }: FootProps) {
  const act = useAct();
  const say = useSay();
  return (
    <div class="desk-foot">
      {children}
      {canGoBack && (
        <button
          type="button"
          class="btn line square"
          aria-label={say('panels.back')}
          title={say('panels.back')}
          onClick={() => act({ type: 'go-back' })}
        >
          <Icon name="left" />
        </button>
      )}
    </div>
  );
}
