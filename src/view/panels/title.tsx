/** The title: everything here is small, for it is what everyone waits for. */
import type { ComponentChildren } from 'preact';
import type { IconName } from '../model/icons';
import type { Shell, TitleScreen } from '../model/screen';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

interface EntryProps {
  readonly icon: IconName;
  readonly label: string;
  readonly note?: string | undefined;
  readonly isFirst?: boolean;
  readonly choose: () => void;
}

function Entry({ icon, label, note, isFirst = false, choose }: EntryProps) {
  return (
    <li>
      <button type="button" class={isFirst ? 'entry first' : 'entry'} onClick={choose}>
        <Icon name={icon} />
        <span>{label}</span>
        {note && <small>{note}</small>}
      </button>
    </li>
  );
}

function Menu({ model }: { readonly model: TitleScreen }) {
  const act = useAct();
  const say = useSay();
  const { unfinished, runsNote } = model;
  return (
    <ul class="menu">
      <Entry
        icon="map"
        label={say('panels.title.begin')}
        note={say('panels.title.begin-note')}
        isFirst
        choose={() => act({ type: 'open-episode' })}
      />
      <Entry
        icon="ledger"
        label={say('panels.title.episodes')}
        note={say('panels.title.episodes-note')}
        choose={() => act({ type: 'open-overlay', overlay: 'episodes' })}
      />
      <Entry
        icon="replay"
        label={say('panels.title.road')}
        note={say('panels.title.road-note')}
        choose={() => act({ type: 'open-campaign' })}
      />
      {unfinished && (
        <Entry
          icon="replay"
          label={say('panels.title.continue')}
          note={unfinished.note}
          choose={() => act({ type: 'resume-run', run: unfinished.run })}
        />
      )}
      <Entry
        icon="archive"
        label={say('panels.title.runs')}
        note={runsNote}
        choose={() => act({ type: 'open-overlay', overlay: 'runs' })}
      />
      <Entry
        icon="classroom"
        label={say('panels.title.class')}
        note={say('panels.title.class-note')}
        choose={() => act({ type: 'open-class' })}
      />
      <Entry
        icon="compare"
        label={say('panels.title.laboratory')}
        note={say('panels.title.laboratory-note')}
        choose={() => act({ type: 'open-overlay', overlay: 'laboratory' })}
      />
      <Entry
        icon="info"
        label={say('panels.title.about')}
        note={say('panels.title.about-note')}
        choose={() => act({ type: 'open-overlay', overlay: 'about' })}
      />
    </ul>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly choose: () => void;
  readonly children?: ComponentChildren;
}

function TitleTool({ icon, label, choose }: ToolProps) {
  return (
    <button type="button" class="btn line square" aria-label={label} title={label} onClick={choose}>
      <Icon name={icon} />
    </button>
  );
}

function TitleTools({ shell }: { readonly shell: Shell }) {
  const act = useAct();
  const say = useSay();
  const { sound, language } = shell.settings;
  const openSettings = () => act({ type: 'open-overlay', overlay: 'settings' });
  const toggle = () => act({ type: 'set-setting', change: { name: 'sound', value: !sound } });
  return (
    <div class="title-tools">
      <TitleTool icon="language" label={say('panels.title.language', { name: language })} choose={openSettings} />
      <TitleTool
        icon={sound ? 'sound' : 'silent'}
        label={say(sound ? 'panels.sound.off' : 'panels.sound.on')}
        choose={toggle}
      />
      <TitleTool icon="settings" label={say('panels.title.settings')} choose={openSettings} />
    </div>
  );
}

export function TitlePanel({ model, shell }: { readonly model: TitleScreen; readonly shell: Shell }) {
  const say = useSay();
  return (
    <main id="main" class="title" tabIndex={-1}>
      <header>
        <p class="kicker">{say('panels.title.kicker')}</p>
        <h1>{say('panels.document-title')}</h1>
        <p class="tagline">{say('panels.title.tagline')}</p>
      </header>
      <nav aria-label={say('panels.document-title')}>
        <Menu model={model} />
      </nav>
      <TitleTools shell={shell} />
    </main>
  );
}
