/** The end of an episode, as the front page of an evening paper. */
import type { EndedScreen } from '../model/ending';
import type { IconName } from '../model/icons';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { Start } from './start';
import './ending.css';

/** One red diagonal, one dark disc: the picture of a paper that prints in two inks. */
function Plate({ icon }: { readonly icon: IconName }) {
  return (
    <div class="front-plate" aria-hidden="true">
      <svg viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" focusable="false" aria-hidden="true">
        <rect width="400" height="300" fill="var(--paper-2)" />
        <path d="M-100 250 500-18v116L-100 366z" fill="var(--red)" class="era-of-thirties" />
        <path d="M-100 60 90 150-100 240zM500 60 310 150 500 240z" fill="var(--red)" class="era-of-fifties" />
        <path d="M-100 40H500V78H-100zM-100 222H500v38H-100z" fill="var(--accent)" class="era-of-seventies" />
        <circle cx="200" cy="150" r="100" fill="var(--ink)" />
      </svg>
      <span class="front-sign">
        <Icon name={icon} />
      </span>
    </div>
  );
}

function Masthead({ model }: { readonly model: EndedScreen }) {
  return (
    <header class="front-mast">
      <p class="front-edition">{model.edition}</p>
      <p class="front-paper">{model.paper}</p>
      <p class="front-date">{model.dateLine}</p>
    </header>
  );
}

function Deeds({ deeds }: Pick<EndedScreen, 'deeds'>) {
  return (
    <section class="front-deeds">
      <h2>
        <Disc country={deeds.seat} size={1.5} />
        {deeds.title}
      </h2>
      <ol class="front-list">
        {deeds.lines.map(({ date, icon, text }) => (
          <li key={date}>
            <Icon name={icon} size={1.5} />
            <span>
              <b>{date}</b> {text}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Small({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section class="front-small">
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The shorter a headline, the larger it is set. */
const sizeOf = ({ length }: string): string => (length > 44 ? 'long' : length > 16 ? 'short' : 'brief');

export function EndedPanel({ model }: { readonly model: EndedScreen }) {
  const act = useAct();
  const say = useSay();
  return (
    <main id="main" tabIndex={-1} class="front" data-screen={model.screen}>
      <article class="front-page">
        <Masthead model={model} />
        <div class="front-top">
          <div class="front-head">
            <Start level={1} class={sizeOf(model.headline)}>
              {model.headline}
            </Start>
            {model.lead && <p class="front-lead">{model.lead}</p>}
          </div>
          <Plate icon={model.outcome.icon} />
        </div>
        <div class="front-columns">
          <div class="front-story">
            <div class="front-text">
              {model.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
            <Small title={say('front.borders')} lines={model.borders} />
          </div>
          <Deeds deeds={model.deeds} />
          <div class="front-side">
            <Small title={say('front.open')} lines={model.open} />
            <button type="button" class="btn red" onClick={() => act({ type: 'go-on' })}>
              {say('front.why')}
              <Icon name="right" size={1.1} />
            </button>
          </div>
        </div>
      </article>
    </main>
  );
}
