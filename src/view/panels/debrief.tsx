/** The debrief: three pages behind tabs, each a page of its own for eye and ear. */
import { useRef, useState } from 'preact/hooks';
import type { DebriefScreen } from '../model/debrief';
import { PastPanel } from './debriefPast';
import { SoWhatPanel } from './debriefSoWhat';
import { WhyPanel } from './debriefWhy';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { Start } from './start';
import './head.css';
import './debrief.css';
import './screenDense.css';

const pages = ['past', 'why', 'so'] as const;
type Page = (typeof pages)[number];

function Head({ model }: { readonly model: DebriefScreen }) {
  const act = useAct();
  const say = useSay();
  return (
    <header class="head">
      <span class="chapter" aria-hidden="true">
        {model.number}
      </span>
      <div class="debrief-name">
        <Start level={1}>{say('debrief.title.of', { title: model.title })}</Start>
        <p class="note">
          <Disc country={model.seat.id} size={1.3} /> {say('debrief.as', { name: model.seat.name })}
        </p>
      </div>
      <span class="head-space" />
      {model.isOnRoad && (
        <button type="button" class="tool wide" onClick={() => act({ type: 'open-campaign' })}>
          <Icon name="replay" />
          <span class="de-tool-name">{say('campaign.debrief-back')}</span>
        </button>
      )}
      <button type="button" class="tool wide" onClick={() => act({ type: 'go-back' })}>
        <Icon name="press" />
        <span class="de-tool-name">{say('debrief.front-page')}</span>
      </button>
      <button type="button" class="tool wide" onClick={() => act({ type: 'open-overlay', overlay: 'about' })}>
        <Icon name="question" />
        <span class="de-tool-name">{say('debrief.about')}</span>
      </button>
      <button type="button" class="tool wide" onClick={() => act({ type: 'open-overlay', overlay: 'laboratory' })}>
        <Icon name="compare" />
        <span class="de-tool-name">{say('laboratory.open')}</span>
      </button>
      <button type="button" class="tool wide" onClick={() => act({ type: 'leave' })}>
        <Icon name="home" />
        <span class="de-tool-name">{say('debrief.leave')}</span>
      </button>
    </header>
  );
}

const turns: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface TabsProps {
  readonly page: Page;
  readonly turnTo: (page: Page) => void;
}

/** Tabs as the ARIA practices have them: arrows, Home and End move; only the chosen one is in the tab order. */
function PageTabs({ page, turnTo }: TabsProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const goTo = (next: Page) => {
    turnTo(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = turns[event.key];
    const last = pages.length - 1;
    const at =
      step === undefined ? (event.key === 'Home' ? 0 : event.key === 'End' ? last : -1) : pages.indexOf(page) + step;
    const next = step === undefined && at < 0 ? undefined : pages[(at + pages.length) % pages.length];
    if (!next) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <div class="debrief-tabs" role="tablist" aria-label={say('debrief.tabs')} ref={list}>
      {pages.map((one, at) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === page}
          aria-controls="debrief-page"
          tabIndex={one === page ? 0 : -1}
          onClick={() => turnTo(one)}
          onKeyDown={onKeyDown}
        >
          <span class="de-tab-number" aria-hidden="true">
            {at + 1}
          </span>
          <b>{say(`debrief.tab.${one}`)}</b> <span class="de-tab-more">{say(`debrief.tab.${one}.more`)}</span>
        </button>
      ))}
    </div>
  );
}

function Inside({ model, page }: { readonly model: DebriefScreen; readonly page: Page }) {
  switch (page) {
    case 'past':
      return <PastPanel model={model.past} />;
    case 'why':
      return <WhyPanel model={model.why} />;
    case 'so':
      return <SoWhatPanel model={model.soWhat} />;
  }
}

export function DebriefPanel({ model }: { readonly model: DebriefScreen }) {
  const say = useSay();
  const [page, setPage] = useState<Page>('past');
  const panel = useRef<HTMLDivElement>(null);
  const turnTo = (next: Page) => {
    setPage(next);
    globalThis.scrollTo(0, 0);
  };
  const next = pages[pages.indexOf(page) + 1];
  const turnOn = (to: Page) => {
    turnTo(to);
    panel.current?.focus();
  };
  return (
    <main id="main" tabIndex={-1} class="debrief" data-screen={model.screen}>
      <div class="debrief-top">
        <Head model={model} />
        <PageTabs page={page} turnTo={turnTo} />
      </div>
      <div
        ref={panel}
        class="debrief-page"
        id="debrief-page"
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={`tab-${page}`}
      >
        <Inside model={model} page={page} />
        {next && (
          <p class="debrief-next">
            <button type="button" class="btn" onClick={() => turnOn(next)}>
              {say('debrief.next', { page: say(`debrief.tab.${next}`) })}
              <Icon name="right" size={1.1} />
            </button>
          </p>
        )}
      </div>
    </main>
  );
}
