/** The text on the table: a card for each clause, which opens to its full wording and to who spoke how. */
import type { ClauseModel, TextModel, VoiceModel } from '../model/textOnTable';
import { useSay } from './hand';
import { Disc, Icon } from './icon';
import './textPanel.css';

function Voices({ voices }: { readonly voices: readonly VoiceModel[] }) {
  if (voices.length === 0) return null;
  return (
    <span class="clause-voices" aria-hidden="true">
      {voices.map(({ country, isFor }) => (
        <span key={country} class={isFor ? 'clause-voice' : 'clause-voice is-other'}>
          <Icon name={isFor ? 'yes' : 'no'} size={0.9} />
          <Disc country={country} size={1.15} />
        </span>
      ))}
    </span>
  );
}

function Clause({ clause }: { readonly clause: ClauseModel }) {
  const say = useSay();
  return (
    <li class={clause.was ? 'clause is-new' : 'clause'}>
      <details>
        <summary>
          <span class="clause-name">
            {clause.name}
            {clause.was && <em> {say('panels.text.new')}</em>}
          </span>
          <b>{clause.wording}</b>
          <Voices voices={clause.voices} />
        </summary>
        <div class="clause-more">
          <p>{clause.text}</p>
          <p class="soft">{clause.about}</p>
          {clause.was && <p class="note">{clause.was}</p>}
          <ul>
            {clause.voices.map(({ country, text }) => (
              <li key={country}>{text}</li>
            ))}
          </ul>
        </div>
      </details>
    </li>
  );
}

interface TextProps {
  readonly text: TextModel;
  /** Closed at first, where the page is narrow. */
  readonly isFold?: boolean;
  /** Its clauses lie on the table that is shown; it stands below only where that table has no room for them. */
  readonly isPinned?: boolean;
}

export function TextPanel({ text, isFold = false, isPinned = false }: TextProps) {
  return (
    <details class={`text-panel${isFold ? ' fold' : ''}${isPinned ? ' pinned' : ''}`} open={!isFold}>
      <summary class="text-head">
        <Icon name="treaty" size={1.2} />
        <span class="text-title">{text.title}</span>
        <span class="note">{[text.binds, ...text.notes].join(' ')}</span>
      </summary>
      <ul class="clause-list">
        {text.clauses.map((clause) => (
          <Clause key={clause.id} clause={clause} />
        ))}
      </ul>
    </details>
  );
}
