/** A teacher's two pages for a class without a server: task and codes, and the debrief that is made of them. */
import type { ClassScreen } from '../model/classScreen';
import { NoticeLine } from './archiveNotice';
import { ClassCodes } from './classCodes';
import { ClassDebriefPart } from './classDebrief';
import { ClassTask } from './classTask';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Start } from './start';
import './head.css';
import './controls.css';
import './class.css';
import './classDebrief.css';
import './classPrint.css';

function Head({ model }: { readonly model: ClassScreen }) {
  const act = useAct();
  const say = useSay();
  const isDebrief = model.part === 'debrief';
  return (
    <header class="head">
      <span class="chapter" aria-hidden="true">
        <Icon name="classroom" size={1.1} />
      </span>
      <div class="head-title cl-title">
        <Start key={model.part} level={1}>
          {model.title}
        </Start>
      </div>
      <span class="head-space" />
      <a class="tool wide" href={isDebrief ? '#/class' : '#/class/debrief'}>
        <Icon name={isDebrief ? 'left' : 'people'} />
        <span class="tool-name">{say(isDebrief ? 'class.to-setting' : 'class.to-debrief')}</span>
      </a>
      <button type="button" class="tool wide" onClick={() => act({ type: 'leave' })}>
        <Icon name="home" />
        <span class="tool-name">{say('panels.leave')}</span>
      </button>
    </header>
  );
}

function SettingPart({ model }: { readonly model: ClassScreen }) {
  const say = useSay();
  return (
    <>
      <p class="cl-lead serif">
        {say('class.lead')} <b>{say('class.private')}</b> <a href="#/kit">{say('kit.from-class')}</a>{' '}
        <a href="#/privacy">{say('kit.from-class.privacy')}</a>
      </p>
      <ClassTask model={model} />
      <ClassCodes model={model} />
      <p class="cl-lead">
        <a href="#/board">{say('class.live')}</a>. <span class="note">{say('class.live-note')}</span>
      </p>
    </>
  );
}

export function ClassPanel({ model }: { readonly model: ClassScreen }) {
  return (
    <div class="plain grain class-page">
      <Head model={model} />
      <main id="main" class="cl-page" tabIndex={-1} data-part={model.part}>
        <NoticeLine notice={model.notice} />
        {model.problem && (
          <p class="refusal" role="alert">
            {model.problem}
          </p>
        )}
        {model.part === 'debrief' ? <ClassDebriefPart model={model} /> : <SettingPart model={model} />}
      </main>
    </div>
  );
}
