/** The way through a run: buttons, a slider with its days, speed, and whose sight it is. */
import type { Gesture } from '../model/gesture';
import type { IconName } from '../model/icons';
import type { PlayerModel, ReplayScreen, WatchSpeed } from '../model/replay';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

interface StepProps {
  readonly icon: IconName;
  readonly label: string;
  readonly gesture: Gesture;
  readonly isOff: boolean;
  /** A second stroke beside the arrow: a whole day, or all the way. */
  readonly reach?: 'day' | 'all';
}

function Step({ icon, label, gesture, isOff, reach }: StepProps) {
  const act = useAct();
  return (
    <button
      type="button"
      class={`watch-step ${reach ?? ''} to-${icon}`}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && act(gesture)}
    >
      <Icon name={icon} size={1.15} />
    </button>
  );
}

function Steps({ player }: { readonly player: PlayerModel }) {
  const act = useAct();
  const say = useSay();
  const { at, last, isPlaying } = player;
  const [isFirst, isLast] = [at === 0, at === last];
  const play = say(isPlaying ? 'replay.pause' : 'replay.play');
  return (
    <div class="watch-steps">
      <Step icon="left" reach="all" label={say('replay.first')} gesture={{ type: 'watch-to', at: 0 }} isOff={isFirst} />
      <Step
        icon="left"
        reach="day"
        label={say('replay.beat-back')}
        gesture={{ type: 'watch-day', by: -1 }}
        isOff={isFirst}
      />
      <Step icon="left" label={say('replay.back')} gesture={{ type: 'watch-step', by: -1 }} isOff={isFirst} />
      <button
        type="button"
        class="btn red watch-play"
        onClick={() => act({ type: 'watch-play', isPlaying: !isPlaying })}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} size={1.3} />
        <span>{play}</span>
      </button>
      <Step icon="right" label={say('replay.on')} gesture={{ type: 'watch-step', by: 1 }} isOff={isLast} />
      <Step
        icon="right"
        reach="day"
        label={say('replay.beat-on')}
        gesture={{ type: 'watch-day', by: 1 }}
        isOff={isLast}
      />
      <Step
        icon="right"
        reach="all"
        label={say('replay.last')}
        gesture={{ type: 'watch-to', at: last }}
        isOff={isLast}
      />
    </div>
  );
}

function Slider({ player }: { readonly player: PlayerModel }) {
  const act = useAct();
  const say = useSay();
  const { at, last, text, marks } = player;
  return (
    <div class="watch-slider">
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-label={say('replay.slider')}
        aria-valuetext={text}
        style={`--at:${(100 * at) / Math.max(1, last)}%`}
        onInput={({ currentTarget }) => act({ type: 'watch-to', at: Number(currentTarget.value) })}
      />
      <ol class="watch-days" aria-label={say('replay.days')}>
        {marks.map((mark) => (
          <li key={mark.at} style={`--at:${mark.percent}%`}>
            <button
              type="button"
              title={mark.label}
              aria-current={mark.at <= at ? 'true' : undefined}
              onClick={() => act({ type: 'watch-to', at: mark.at })}
            >
              <span class={mark.isBare ? 'for-ears' : ''}>{mark.label}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface PlayerProps {
  readonly player: PlayerModel;
  readonly sights: ReplayScreen['sights'];
}

export function Player({ player, sights }: PlayerProps) {
  const act = useAct();
  const say = useSay();
  const speeds = player.speeds;
  return (
    <section class="watch-player on-night" aria-label={say('replay.player')}>
      <Steps player={player} />
      <Slider player={player} />
      <label class="watch-choice">
        <span>{say('replay.speed')}</span>
        <select
          value={String(player.speed)}
          onChange={({ currentTarget }) =>
            act({ type: 'watch-speed', speed: Number(currentTarget.value) as WatchSpeed })
          }
        >
          {speeds.map(({ speed, label }) => (
            <option key={speed} value={String(speed)}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="watch-choice">
        <span>{say('replay.sight')}</span>
        <select
          value={sights.find(({ isOn }) => isOn)?.id ?? ''}
          onChange={({ currentTarget }) => act({ type: 'watch-sight', sight: currentTarget.value })}
        >
          {sights.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="for-ears">{say('replay.keys')}</p>
    </section>
  );
}
