/** How to play, and words explained. */
import type { GlossaryModel, HelpModel } from '../model/pages';
import { useAct, useSay } from './hand';

export function GlossaryPage({ model }: { readonly model: GlossaryModel }) {
  return (
    <div class="glossary">
      {model.terms.map(({ id, name, text, isOpen }) => (
        <details key={id} class="more" open={isOpen}>
          <summary>{name}</summary>
          <p class="serif">{text}</p>
        </details>
      ))}
    </div>
  );
}

export function HelpPage({ model }: { readonly model: HelpModel }) {
  const act = useAct();
  const say = useSay();
  return (
    <div class="help">
      {model.parts.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p class="serif">{text}</p>
        </section>
      ))}
      <p class="page-actions">
        {model.hasGlossary && (
          <button type="button" class="btn line" onClick={() => act({ type: 'open-overlay', overlay: 'glossary' })}>
            {say('panels.tool.glossary')}
          </button>
        )}
        <button type="button" class="btn line" onClick={() => act({ type: 'open-overlay', overlay: 'about' })}>
          {say('panels.title.about')}
        </button>
      </p>
    </div>
  );
}
