/** The notes, beside whatever screen is shown. */
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { Words } from '../words/words';
import type { Notes } from './notes';
import './notes.css';

interface NotesProps {
  readonly notes: Notes;
  readonly words: ReadonlySignal<Words>;
}

function NotesPanel({ notes, words }: NotesProps) {
  const { say } = words.value;
  if (notes.all.value.length === 0) return null;
  return (
    <aside class="hall-notes" aria-label={say('hall.notices')}>
      <ul>
        {notes.all.value.map(({ sentence, offer }) => (
          <li key={sentence}>
            <p role="status">{sentence}</p>
            {offer && (
              <button type="button" class="btn" onClick={offer.take}>
                {offer.label}
              </button>
            )}
            <button
              type="button"
              class="btn line"
              aria-label={say('hall.dismiss')}
              onClick={() => notes.dismiss(sentence)}
            >
              {say('panels.close')}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** Tells the style how much room the notes take, so that nothing lies under them. */
function measure(place: HTMLElement): void {
  const root = document.documentElement;
  const watch = new ResizeObserver(() => root.style.setProperty('--notes', `${place.offsetHeight}px`));
  watch.observe(place);
}

/** Shows the notes at the head of the page, in an element of their own. */
export function showNotes(notes: Notes, words: ReadonlySignal<Words>): void {
  const place = document.createElement('div');
  place.className = 'hall-notes-place';
  document.body.prepend(place);
  measure(place);
  render(<NotesPanel notes={notes} words={words} />, place);
}
