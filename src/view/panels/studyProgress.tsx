/** How far a long answer has come, told to eye and ear, with a way to stop it. */
import { useAct, useSay } from './hand';
import './study.css';

interface ProgressProps {
  readonly text: string;
  readonly isWorking: boolean;
}

/** The ear is told of the beginning and the end only: a count read aloud five times a second is noise. */
export function Progress({ text, isWorking }: ProgressProps) {
  const act = useAct();
  const say = useSay();
  return (
    <div class="study-progress">
      <p class="note" aria-hidden={isWorking ? 'true' : undefined}>
        {text}
      </p>
      <p class="for-ears" role="status">
        {isWorking ? say('study.working') : text}
      </p>
      {isWorking && (
        <button type="button" class="btn line study-stop" onClick={() => act({ type: 'stop-study' })}>
          {say('study.stop')}
        </button>
      )}
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
