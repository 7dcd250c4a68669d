/** What just happened in the archive, for eye and ear, with the way to take it back. */
import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from '../model/archive';
import { useAct, useSay } from './hand';

/** Taking back is one key away: the button has the focus, for what was deleted can have it no more. */
function Undo({ nth }: { readonly nth: number }) {
  const act = useAct();
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [nth]);
  return (
    <button ref={button} type="button" class="btn" onClick={() => act({ type: 'undo-delete' })}>
      {say('archive.undo')}
    </button>
  );
}

/** The region is there before anything is said in it, or a screen reader would not hear the first word. */
export function NoticeLine({ notice }: { readonly notice: Notice | undefined }) {
  const { text, more = [], canUndo = false, nth = 0 } = notice ?? {};
  return (
    <div class={text ? 'ar-notice' : 'ar-notice none'}>
      <div role="status" aria-live="polite">
        {text && <p key={nth}>{text}</p>}
        {more.length > 0 && (
          <ul class="ar-notice-more">
            {more.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {canUndo && <Undo nth={nth} />}
    </div>
  );
}
