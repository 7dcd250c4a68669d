/** The button of a long question, and how far its answer has come, told to eye and ear. */
import type { ComponentChildren } from 'preact';
import type { IconName } from '../model/icons';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import './study.css';

interface AskProps {
  readonly icon: IconName;
  readonly isWorking: boolean;
  readonly ask: () => void;
  readonly isOff?: boolean;
  readonly isOpen?: boolean;
  readonly look?: string;
  readonly children: ComponentChildren;
}

/** Asks; and while it is worked out stops. One button for both, so that whoever pressed it still has it under the finger. */
export function Ask({ icon, isWorking, ask, isOff, isOpen, look = 'btn line', children }: AskProps) {
  const act = useAct();
  const say = useSay();
  const press = () => (isWorking ? act({ type: 'stop-study' }) : isOff || ask());
  return (
    <button
      type="button"
      class={isWorking ? 'btn line' : look}
      aria-disabled={isOff === true && !isWorking}
      aria-expanded={isOpen}
      onClick={press}
    >
      <Icon name={isWorking ? 'pause' : icon} size={1.2} /> {isWorking ? say('study.stop') : children}
    </button>
  );
}

interface ProgressProps {
  readonly text: string;
  readonly isWorking: boolean;
}

/** The ear is told of the beginning and the end only: a count read aloud five times a second is noise. */
export function Progress({ text, isWorking }: ProgressProps) {
  const say = useSay();
  return (
    <div class="study-progress">
      <p class="note" aria-hidden={isWorking ? 'true' : undefined}>
        {text}
      </p>
      <p class="for-ears" role="status">
        {isWorking ? say('study.working') : text}
      </p>
    </div>
  );
}

/** Twenty signs, some of them filled; the number stands beside them in text. */
export function Signs({ filled, kind = 'now' }: { readonly filled: number; readonly kind?: 'now' | 'was' }) {
  return (
    <span class={`study-signs study-${kind}`} aria-hidden="true">
      {Array.from({ length: 20 }, (_, at) => (
        <i key={at} class={at < filled ? 'on' : ''} />
      ))}
    </span>
  );
}
