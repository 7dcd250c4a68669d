/** What is set: episode, governments, part, reading, end and dice, and the link that says it all. */

import type { PickModel } from '../model/archiveFilter';
import type { ClassScreen, SettingModel } from '../model/classScreen';
import { highestSeed } from '../model/classSetting';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { Qr } from './sharePage';
import './share.css';

interface PartProps {
  readonly setting: SettingModel;
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly picks: readonly PickModel[];
  readonly change: (value: string) => void;
}

function Pick({ label, value, picks, change }: PickProps) {
  return (
    <label class="cl-pick">
      <b>{label}</b>
      <select value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {picks.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Seats({ setting }: PartProps) {
  const act = useAct();
  const say = useSay();
  const on = setting.seats.filter(({ isOn }) => isOn).map(({ id }) => id);
  const toggle = (id: string) => {
    const seats = on.includes(id) ? on.filter((one) => one !== id) : [...on, id];
    act({ type: 'set-class', change: { seats } });
  };
  return (
    <fieldset class="cl-seats">
      <legend>{say('class.pick.seats')}</legend>
      {setting.seats.map(({ id, name, isOn }) => (
        <label key={id} class={isOn ? 'cl-seat is-on' : 'cl-seat'}>
          <input type="checkbox" checked={isOn} onChange={() => toggle(id)} />
          <Disc country={id} size={1.7} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

function Dice({ setting }: PartProps) {
  const act = useAct();
  const say = useSay();
  const change = (text: string) => {
    const seed = Math.min(highestSeed, Math.max(0, Math.round(Number(text) || 0)));
    act({ type: 'set-class', change: { seed } });
  };
  return (
    <div class="cl-pick">
      <label for="cl-seed">
        <b>{say('class.pick.seed')}</b>
      </label>
      <span class="cl-dice">
        <input
          id="cl-seed"
          type="number"
          inputMode="numeric"
          min="0"
          max={highestSeed}
          step="1"
          value={setting.chosen.seed}
          aria-describedby="cl-seed-note"
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
        <button type="button" class="btn line" onClick={() => act({ type: 'draw-class-seed' })}>
          <Icon name="replay" size={1.1} />
          {say('class.pick.draw')}
        </button>
      </span>
      <span id="cl-seed-note" class="note">
        {say('class.pick.seed-note', { most: highestSeed })}
      </span>
    </div>
  );
}

function Switch({ name, setting }: PartProps & { readonly name: 'isForPairs' | 'isForScreen' }) {
  const act = useAct();
  const say = useSay();
  const key = name === 'isForPairs' ? 'pairs' : 'screen';
  return (
    <label class="setting switch">
      <span>
        <b>{say(`class.pick.${key}`)}</b>
        <span class="note">{say(`class.pick.${key}-note`)}</span>
      </span>
      <input
        type="checkbox"
        checked={setting.chosen[name]}
        onChange={({ currentTarget }) => act({ type: 'set-class', change: { [name]: currentTarget.checked } })}
      />
    </label>
  );
}

function Choices({ setting }: PartProps) {
  const act = useAct();
  const say = useSay();
  const { chosen, episodes, roles, readings, stops } = setting;
  const role = (value: string) => roles.some(({ id }) => id === value);
  return (
    <section class="cl-part" aria-labelledby="cl-set">
      <h2 id="cl-set">
        <span aria-hidden="true">1</span> {say('class.step.set')}
      </h2>
      <Pick
        label={say('class.pick.episode')}
        value={chosen.episode}
        picks={episodes}
        change={(episode) => act({ type: 'set-class', change: { episode } })}
      />
      <Seats setting={setting} />
      <Pick
        label={say('class.pick.stop')}
        value={chosen.stop}
        picks={stops}
        change={(stop) => act({ type: 'set-class', change: { stop } })}
      />
      <Pick
        label={say('class.pick.role')}
        value={chosen.role}
        picks={roles}
        change={(value) => role(value) && act({ type: 'set-class', change: { role: value as typeof chosen.role } })}
      />
      <Pick
        label={say('class.pick.reading')}
        value={chosen.reading}
        picks={readings}
        change={(reading) => act({ type: 'set-class', change: { reading } })}
      />
      <Dice setting={setting} />
      <Switch name="isForPairs" setting={setting} />
      <Switch name="isForScreen" setting={setting} />
    </section>
  );
}

function Link({ model }: { readonly model: ClassScreen }) {
  const act = useAct();
  const say = useSay();
  const { link = '', qr, setting } = model;
  return (
    <section class="cl-part" aria-labelledby="cl-give">
      <h2 id="cl-give">
        <span aria-hidden="true">2</span> {say('class.step.give')}
      </h2>
      <ul class="cl-sums">
        {setting?.sums.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div class="cl-link">
        <div>
          <textarea
            class="sh-text"
            readOnly
            rows={3}
            aria-label={say('class.link')}
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <p class="sh-row">
            <button type="button" class="btn red" onClick={() => act({ type: 'copy-class-link' })}>
              <Icon name="copy" size={1.25} />
              {say('class.link.copy')}
            </button>
            <a class="btn line" href={link}>
              {say('class.link.try')}
            </a>
          </p>
          <p class="note">
            <a
              href={`https://classroom.google.com/share?url=${encodeURIComponent(link)}`}
              target="_blank"
              rel="noreferrer"
            >
              {say('class.link.google')}
            </a>
            . {say('class.link.google-note')}
          </p>
        </div>
        {qr && <Qr qr={qr} label={say('class.link.qr')} />}
      </div>
    </section>
  );
}

export function ClassTask({ model }: { readonly model: ClassScreen }) {
  const say = useSay();
  const { setting } = model;
  if (!setting) return <p class="note">{say('panels.loading')}</p>;
  return (
    <>
      <Choices setting={setting} />
      <Link model={model} />
    </>
  );
}
