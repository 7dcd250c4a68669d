/** Settings: each a plain control with its word. */
import type { ComponentChildren } from 'preact';
import type { SettingChange, Settings } from '../model/settings';
import { useAct, useSay } from './hand';

type Switch = 'sound' | 'siren' | 'simpleGraphics' | 'stage' | 'screen';
type Loudness = 'music' | 'effects';

function useChange(): (change: SettingChange) => void {
  const act = useAct();
  return (change) => act({ type: 'set-setting', change });
}

function SwitchLine({ name, settings }: { readonly name: Switch; readonly settings: Settings }) {
  const say = useSay();
  const change = useChange();
  return (
    <label class="setting switch">
      <span>
        <b>{say(`setting.${name}.name`)}</b>
        <span class="note">{say(`setting.${name}.text`)}</span>
      </span>
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={({ currentTarget }) => change({ name, value: currentTarget.checked })}
      />
    </label>
  );
}

function LoudnessLine({ name, settings }: { readonly name: Loudness; readonly settings: Settings }) {
  const say = useSay();
  const change = useChange();
  return (
    <label class="setting">
      <b>{say(`setting.${name}.name`)}</b>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={settings[name]}
        disabled={!settings.sound}
        style={`--at:${settings[name]}%`}
        onInput={({ currentTarget }) => change({ name, value: Number(currentTarget.value) })}
      />
    </label>
  );
}

interface ChoiceLineProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children: ComponentChildren;
}

function ChoiceLine({ label, value, change, children }: ChoiceLineProps) {
  return (
    <label class="setting">
      <b>{label}</b>
      <select value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

const sizes = [100, 115, 130, 150] as const;

interface SettingsPageProps {
  readonly settings: Settings;
  readonly languages: readonly { readonly id: string; readonly label: string }[];
}

const captionTimes = ['with-sound', 'always', 'never'] as const;

function CaptionsLine({ settings }: Pick<SettingsPageProps, 'settings'>) {
  const say = useSay();
  const change = useChange();
  return (
    <ChoiceLine
      label={say('setting.captions.name')}
      value={settings.captions}
      change={(text) => {
        const value = captionTimes.find((one) => one === text);
        if (value) change({ name: 'captions', value });
      }}
    >
      {captionTimes.map((time) => (
        <option key={time} value={time}>
          {say(`setting.captions.${time}`)}
        </option>
      ))}
    </ChoiceLine>
  );
}

function SightSettings({ settings }: Pick<SettingsPageProps, 'settings'>) {
  const say = useSay();
  const change = useChange();
  return (
    <>
      <ChoiceLine
        label={say('setting.textSize.name')}
        value={String(settings.textSize)}
        change={(text) => {
          const size = sizes.find((one) => String(one) === text);
          if (size) change({ name: 'textSize', value: size });
        }}
      >
        {sizes.map((size) => (
          <option key={size} value={size}>
            {say('panels.text-size', { size })}
          </option>
        ))}
      </ChoiceLine>
      <ChoiceLine
        label={say('setting.motion.name')}
        value={settings.motion}
        change={(motion) => change({ name: 'motion', value: motion === 'reduced' ? 'reduced' : 'auto' })}
      >
        <option value="auto">{say('setting.motion.auto')}</option>
        <option value="reduced">{say('setting.motion.reduced')}</option>
      </ChoiceLine>
      <SwitchLine name="stage" settings={settings} />
      <SwitchLine name="simpleGraphics" settings={settings} />
      <SwitchLine name="screen" settings={settings} />
    </>
  );
}

export function SettingsPage({ settings, languages }: SettingsPageProps) {
  const say = useSay();
  const change = useChange();
  return (
    <div class="settings">
      <SwitchLine name="sound" settings={settings} />
      <LoudnessLine name="music" settings={settings} />
      <LoudnessLine name="effects" settings={settings} />
      <CaptionsLine settings={settings} />
      <SwitchLine name="siren" settings={settings} />
      <SightSettings settings={settings} />
      <ChoiceLine
        label={say('setting.language.name')}
        value={settings.language}
        change={(value) => change({ name: 'language', value })}
      >
        {languages.map(({ id, label }) => (
          <option key={id} value={id} lang={id}>
            {label}
          </option>
        ))}
      </ChoiceLine>
    </div>
  );
}
