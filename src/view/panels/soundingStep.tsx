/** Speaking in private: pick a country, then how. */
import { useEffect, useRef } from 'preact/hooks';
import type { SoundingStep, SoundingWay } from '../model/steps';
import { DeskFoot } from './deskFoot';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { Start } from './start';
import './sounding.css';

function Influence({ step }: { readonly step: SoundingStep }) {
  return (
    <p class="influence">
      <span aria-hidden="true">
        {Array.from({ length: step.influence }, (_, at) => (
          <Icon key={at} name="influence" size={1.5} />
        ))}
      </span>
      {step.influenceText}
    </p>
  );
}

function Countries({ countries }: Pick<SoundingStep, 'countries'>) {
  const act = useAct();
  const say = useSay();
  return (
    <ul class="country-grid">
      {countries.map(({ id, name, isPicked, isAsked }) => (
        <li key={id}>
          <button
            type="button"
            class="country"
            aria-pressed={isPicked}
            onClick={() => act({ type: 'pick-country', country: isPicked ? undefined : id })}
          >
            <Disc country={id} size={1.6} />
            <span>{name}</span>
            {isAsked && (
              <>
                <Icon name="tick" size={1} class="asked" />
                <span class="for-ears">{say('panels.sounding.asked')}</span>
              </>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Way({ way }: { readonly way: SoundingWay }) {
  const act = useAct();
  return (
    <li>
      <button
        type="button"
        class="sounding"
        aria-disabled={way.refusal !== undefined}
        onClick={() => way.refusal === undefined && act({ type: 'sound', sounding: way.sounding })}
      >
        <Icon name={way.icon} />
        <span class="card-title">{way.label}</span>
        <span class="price">{way.price}</span>
        <span class="card-text">{way.refusal ?? way.text}</span>
      </button>
    </li>
  );
}

function Cables({ heard }: Pick<SoundingStep, 'heard'>) {
  return (
    <ul class="cables">
      {heard.map(({ country, icon, text }) => (
        <li key={`${country} ${icon} ${text}`} class="cable">
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Brings a part of the desk into sight when what it shows has changed: its whole first, then at least its head. */
function useInSight(change: string) {
  const whole = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    whole.current?.scrollIntoView({ block: 'nearest' });
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [change]);
  return { whole, head };
}

interface PickedProps {
  readonly picked: NonNullable<SoundingStep['picked']>;
  readonly heard: SoundingStep['heard'];
}

function Picked({ picked, heard }: PickedProps) {
  const act = useAct();
  const say = useSay();
  const { whole, head } = useInSight(`${picked.id} ${heard.length}`);
  return (
    <section ref={whole} class="picked-country" aria-label={picked.name}>
      <div ref={head}>
        <p class="serif">
          {picked.says} {picked.word}{' '}
          <button
            type="button"
            class="link"
            aria-haspopup="dialog"
            onClick={() => act({ type: 'open-overlay', overlay: 'country', id: picked.id })}
          >
            {say('panels.sounding.card', { name: picked.name })}
          </button>
        </p>
        <Cables heard={heard} />
      </div>
      <ul class="soundings">
        {picked.ways.map((way) => (
          <Way key={way.label} way={way} />
        ))}
      </ul>
    </section>
  );
}

function Heard({ heard }: Pick<SoundingStep, 'heard'>) {
  const say = useSay();
  if (heard.length === 0) return null;
  return (
    <section class="news" aria-labelledby="heard">
      <h3 id="heard" class="kicker">
        {say('panels.sounding.heard-title')}
      </h3>
      <Cables heard={heard} />
    </section>
  );
}

export function SoundingPart({ step }: { readonly step: SoundingStep }) {
  const act = useAct();
  const say = useSay();
  const ofPicked = step.heard.filter(({ country }) => country === step.picked?.id);
  return (
    <>
      <div class="desk-body">
        <Start>{step.title}</Start>
        <p class="note">{say('panels.sounding.text')}</p>
        <Influence step={step} />
        <Countries countries={step.countries} />
        {step.picked && <Picked picked={step.picked} heard={ofPicked} />}
        <Heard heard={step.heard.filter((one) => !ofPicked.includes(one))} />
      </div>
      <DeskFoot canGoBack>
        <button type="button" class="btn" onClick={() => act({ type: 'go-on' })}>
          {say('panels.sounding.go-on')}
          <Icon name="right" size={1.1} />
        </button>
      </DeskFoot>
    </>
  );
}
