/** The end of an episode, as the front page of an evening paper. */
import type { EndedScreen } from '../model/ending';
import type { IconName } from '../model/icons';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { Start } from './start';
import './ending.css';
import './endingEras.css';

/** Side of a block of the screen's mosaic, in units of the picture. */
const block = 20;
const lit = (x: number, y: number): boolean => Math.hypot(x - 190, y - 140) < 105;
const blocks = Array.from({ length: 300 }, (_, n) => ({ x: block * (n % 20), y: block * Math.floor(n / 20) }));

/** A disc of blocks between two bands, as a screen of forty columns can draw it. */
const mosaic = (
  <g class="era-of-seventies" shape-rendering="crispEdges">
    <path d="M0 0h400v300H0z" fill="#0c1017" />
    <path d="M-200 40h800v20h-800zM-200 240h800v20h-800z" fill="#e0452c" />
    <path d="M-200 80h800v20h-800zM-200 200h800v20h-800z" fill="#3fb6d8" />
    {blocks.map(
      ({ x, y }) => lit(x, y) && <rect key={`${x} ${y}`} x={x} y={y} width={block} height={block} fill="#1f4e6b" />,
    )}
  </g>
);

/** One red diagonal; two wedges that face each other: the picture of a paper that prints in two inks. */
function Plate({ icon }: { readonly icon: IconName }) {
  return (
    <div class="front-plate" aria-hidden="true">
      <svg viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" focusable="false" aria-hidden="true">
        <rect width="400" height="300" fill="var(--paper-2)" />
        <path d="M-100 250 500-18v116L-100 366z" fill="var(--red)" class="era-of-thirties" />
        <g class="era-of-fifties">
          <path d="M-100 20 118 150-100 280z" fill="var(--red)" />
          <path d="M500 20 282 150 500 280z" fill="var(--blue)" />
        </g>
        <circle cx="200" cy="150" r="100" fill="var(--ink)" />
        {mosaic}
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
