/** What has happened: at most eighty words, the announced step, and what lies new on the desk. */
import type { DispatchStep, PaperLine, Stretch } from '../model/steps';
import { DeskFoot } from './deskFoot';
import { FoldedFigures } from './figures';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Start } from './start';
import { Wire } from './wire';

function Text({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const act = useAct();
  return (
    <p class="desk-lead">
      <span>
        {stretches.map(({ text, term }) =>
          term ? (
            <button
              key={term}
              type="button"
              class="link term"
              aria-haspopup="dialog"
              onClick={() => act({ type: 'open-overlay', overlay: 'glossary', id: term })}
            >
              {text}
            </button>
          ) : (
            text
          ),
        )}
      </span>
    </p>
  );
}

/** How many new papers are named on the desk itself. */
const shown = 2;

function News({ news }: { readonly news: readonly PaperLine[] }) {
  const act = useAct();
  const say = useSay();
  if (news.length === 0) return null;
  return (
    <section class="news" aria-labelledby="news">
      <h3 id="news" class="kicker">
        {say('panels.dispatch.news')}
      </h3>
      <ul class="cables">
        {news.slice(0, shown).map(({ id, title, icon, note }) => (
          <li key={id}>
            <button
              type="button"
              class="cable"
              aria-haspopup="dialog"
              onClick={() => act({ type: 'open-overlay', overlay: 'papers', id })}
            >
              <Icon name={icon} />
              <span>
                {title}
                <small>{note}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {news.length > shown && (
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => act({ type: 'open-overlay', overlay: 'papers' })}
        >
          {say('panels.dispatch.more', { count: news.length - shown })}
        </button>
      )}
    </section>
  );
}

export function DispatchPart({ step }: { readonly step: DispatchStep }) {
  const act = useAct();
  const say = useSay();
  return (
    <>
      <div class="desk-body">
        <Wire wire={step.wire} kicker={step.kicker}>
          <Start key={step.title}>{step.title}</Start>
          <Text stretches={step.text} />
        </Wire>
        {step.led && (
          <p class="own">
            <Icon name="telegram" size={1.3} />
            <span>{step.led}</span>
          </p>
        )}
        {step.charter && (
          <p class="own">
            <Icon name="treaty" size={1.3} />
            <span>
              <b>{say('charter.shown')}.</b> {step.charter}
            </span>
          </p>
        )}
        {step.own && (
          <p class="own">
            <Icon name="secret" size={1.3} />
            <span>
              <b>{say('panels.dispatch.own')}.</b> {step.own}
            </span>
          </p>
        )}
        {step.announced && (
          <p class="announced">
            <Icon name="deadline" size={1.6} />
            <span>
              <b>{say('panels.dispatch.announced')}.</b> {step.announced}
            </span>
          </p>
        )}
        <FoldedFigures figures={step.figures} />
        <News news={step.news} />
      </div>
      <DeskFoot canGoBack={false}>
        <button type="button" class="btn" onClick={() => act({ type: 'go-on' })}>
          {say('panels.dispatch.go-on')}
          <Icon name="right" size={1.1} />
        </button>
      </DeskFoot>
    </>
  );
}
