/** The dossier: what was known that day, each paper in the form of its kind. */
import type { PaperModel, PapersModel } from '../model/pages';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

function Entry({ paper }: { readonly paper: PaperModel }) {
  const act = useAct();
  return (
    <li>
      <button
        type="button"
        class="paper-entry"
        aria-current={paper.isOpen}
        onClick={() => act({ type: 'open-overlay', overlay: 'papers', id: paper.id })}
      >
        <Icon name={paper.icon} />
        <span>
          {paper.title}
          <small>
            {paper.kindLabel}, {paper.date}
          </small>
        </span>
      </button>
    </li>
  );
}

function Sheet({ paper }: { readonly paper: PaperModel }) {
  const say = useSay();
  return (
    <article class={`sheet ${paper.kind}`} aria-labelledby="paper-title" aria-live="polite">
      <header>
        <p class="kicker">{paper.kindLabel}</p>
        <h3 id="paper-title">{paper.title}</h3>
        <dl class="sheet-facts">
          <div>
            <dt>{say('panels.papers.by')}</dt>
            <dd>{paper.author}</dd>
          </div>
          <div>
            <dt>{say('panels.papers.to')}</dt>
            <dd>{paper.audience}</dd>
          </div>
          <div>
            <dt>{say('panels.papers.written')}</dt>
            <dd>
              {paper.date}. {paper.known}.
            </dd>
          </div>
        </dl>
      </header>
      <p class="sheet-text">{paper.text}</p>
      <footer>
        <p>
          <b>{say('panels.papers.why')}.</b> {paper.why}
        </p>
        <p class="note">{say('panels.papers.ours')}</p>
      </footer>
    </article>
  );
}

export function PapersPage({ model }: { readonly model: PapersModel }) {
  const say = useSay();
  const open = model.papers.find(({ isOpen }) => isOpen);
  if (!open) return <p class="note">{say('panels.papers.none')}</p>;
  return (
    <div class="dossier">
      <nav aria-label={say('panels.papers.title')}>
        <p class="note">{say('panels.papers.text')}</p>
        <ul class="paper-list">
          {model.papers.map((paper) => (
            <Entry key={paper.id} paper={paper} />
          ))}
        </ul>
      </nav>
      <Sheet key={open.id} paper={open} />
    </div>
  );
}
