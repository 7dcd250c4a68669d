/** The reading room after 1991: nothing to choose, nothing scored; what became of the promise, and what is still disputed. */
import type { ReadingScreen, ThemeModel } from '../model/reading';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { PlainHead } from './plainHead';
import { Start } from './start';
import './head.css';
import './reading.css';

function Head({ model }: { readonly model: ReadingScreen }) {
  const say = useSay();
  return (
    <PlainHead sign="document" title={model.title}>
      {model.road && (
        <a class="tool wide" href={model.road}>
          <Icon name="replay" />
          <span class="tool-name">{say('after.to-road')}</span>
        </a>
      )}
    </PlainHead>
  );
}

function End({ end, isOpen }: { readonly end: NonNullable<ReadingScreen['end']>; readonly isOpen: boolean }) {
  const act = useAct();
  const say = useSay();
  const [first, ...rest] = end.closing;
  return (
    <section class="reading-end" aria-labelledby="reading-end">
      <div>
        <p class="kicker">{end.title}</p>
        <h2 id="reading-end">{first?.title}</h2>
        <p class="reading-closing">{first?.text}</p>
        {rest.map(({ id, title, text }) => (
          <section key={id}>
            <h3>{title}</h3>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <div>
        {end.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {isOpen && (
          <button type="button" class="btn line" onClick={() => act({ type: 'close-campaign' })}>
            {say('campaign.end.close')}
          </button>
        )}
      </div>
    </section>
  );
}

function Events({ theme }: { readonly theme: ThemeModel }) {
  const say = useSay();
  return (
    <div class="reading-events">
      <h3 class="kicker">{say('after.events')}</h3>
      <ol>
        {theme.events.map(({ id, date, text, source }) => (
          <li key={id}>
            <b>{date}</b>
            <p>{text}</p>
            <p class="note">{source}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Theme({ theme }: { readonly theme: ThemeModel }) {
  const say = useSay();
  const { id, title, document, sides, blind, question } = theme;
  return (
    <article class="reading-theme" aria-labelledby={`theme-${id}`}>
      <h2 id={`theme-${id}`}>{title}</h2>
      <div class="reading-said">
        <h3 class="kicker">{say('after.document')}</h3>
        <p class="reading-document">{document}</p>
        <h3 class="kicker">{say('after.disputed')}</h3>
        <ul class="reading-sides">
          {sides.map((side) => (
            <li key={side}>{side}</li>
          ))}
        </ul>
        <h3 class="kicker">{say('after.blind')}</h3>
        <p>{blind}</p>
      </div>
      <Events theme={theme} />
      <p class="reading-question">
        <b>{say('after.question')}</b> {question}
      </p>
    </article>
  );
}

export function ReadingPanel({ model }: { readonly model: ReadingScreen }) {
  const say = useSay();
  return (
    <main id="main" tabIndex={-1} class="reading grain">
      <Head model={model} />
      <div class="reading-page">
        <div class="reading-top">
          <div>
            <Start level={1}>{model.title}</Start>
            <p class="reading-lead">{model.lead}</p>
          </div>
          <p class="reading-mark" role="note">
            <b>
              <Icon name="question" size={1.3} /> {say('after.mark')}
            </b>
            {say('after.mark.text')}
          </p>
        </div>
        {model.isWorking && <p class="note">{say('campaign.working')}</p>}
        {model.end && <End end={model.end} isOpen={model.isOpen} />}
        {model.themes.map((theme) => (
          <Theme key={theme.id} theme={theme} />
        ))}
      </div>
    </main>
  );
}
