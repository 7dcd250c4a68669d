/** The teacher's kit: what holds for all episodes, the plan of one, and the page on privacy. Each is shown as it will be printed. */
import type { KitScreen } from '../model/kit';
import { NoticeLine } from './archiveNotice';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { KitCommonSheet, PrivacySheet } from './kitCommon';
import { HandoutSheet, PlanSheet } from './kitPlan';
import { Start } from './start';
import './head.css';
import './controls.css';
import './kit.css';
import './kitPrint.css';

function Head({ model }: { readonly model: KitScreen }) {
  const act = useAct();
  const say = useSay();
  const isPlan = model.page === 'plan';
  return (
    <header class="head">
      <span class="chapter" aria-hidden="true">
        <Icon name={model.page === 'privacy' ? 'secret' : 'document'} size={1.1} />
      </span>
      <div class="head-title kt-title">
        <Start key={model.title} level={1}>
          {model.title}
        </Start>
      </div>
      <span class="head-space" />
      {isPlan && (
        <a class="tool wide" href="#/kit">
          <Icon name="left" />
          <span class="tool-name">{say('kit.to-kit')}</span>
        </a>
      )}
      {model.page === 'kit' && (
        <a class="tool wide" href="#/privacy">
          <Icon name="secret" />
          <span class="tool-name">{say('kit.to-privacy')}</span>
        </a>
      )}
      <a class="tool wide" href="#/class">
        <Icon name="classroom" />
        <span class="tool-name">{say('kit.to-class')}</span>
      </a>
      <button type="button" class="tool wide" onClick={() => act({ type: 'leave' })}>
        <Icon name="home" />
        <span class="tool-name">{say('panels.leave')}</span>
      </button>
    </header>
  );
}

function Tools({ model }: { readonly model: KitScreen }) {
  const act = useAct();
  const say = useSay();
  return (
    <div class="kt-tools">
      <button type="button" class="btn red" onClick={() => act({ type: 'print-kit' })}>
        <Icon name="print" size={1.25} />
        {say('kit.print')}
      </button>
      <p class="note">{say('kit.print-text', { n: model.plan ? 2 : 1 })}</p>
      <NoticeLine notice={model.notice} />
    </div>
  );
}

export function KitPanel({ model }: { readonly model: KitScreen }) {
  return (
    <div class="plain grain kit-page">
      <Head model={model} />
      <main id="main" class="kt-page" tabIndex={-1} data-at={model.at}>
        {model.problem && <p class="serif">{model.problem}</p>}
        {!model.problem && <Tools model={model} />}
        {model.plan && <PlanSheet plan={model.plan} />}
        {model.plan && <HandoutSheet plan={model.plan} />}
        {model.common && <KitCommonSheet common={model.common} />}
        {model.privacy && <PrivacySheet privacy={model.privacy} />}
      </main>
    </div>
  );
}
