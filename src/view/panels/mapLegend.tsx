/** What the lines and signs on the map mean: those that are on it now, each drawn as the map draws it. */
import type { ComponentChildren } from 'preact';
import type { IconName } from '../model/icons';
import type { MapFacts } from '../model/mapFacts';
import { useSay } from './hand';
import { Icon } from './icon';
import './isotype.css';

interface Sample {
  readonly name: string;
  readonly icons: readonly IconName[];
  readonly ink: string;
  /** Width of its strokes; 2 when left out. */
  readonly weight?: number;
  /** Left ends of links, middles of dots. */
  readonly links: readonly number[];
  /** Left ends of links seen from the side. */
  readonly bars?: readonly number[];
  readonly dots?: readonly number[];
  /** The sign in its badge; a forgotten promise has none. */
  readonly sign?: ComponentChildren;
}

const link = (
  <g transform="translate(23 8) rotate(-45)">
    <rect x="-5" y="-1.8" width="5.8" height="3.6" rx="1.8" />
    <rect x="-0.8" y="-1.8" width="5.8" height="3.6" rx="1.8" />
  </g>
);
const word = (text: string) => (
  <text x="23" y="11.4" text-anchor="middle" stroke="none" fill="var(--paper)" font-size="9.5" font-weight="700">
    {text}
  </text>
);

/** In the order of a promise's life. `condition`: the word on the badge of a promise with a condition. */
const samples = (condition: string): readonly Sample[] => [
  { name: 'pledged', icons: ['pledge', 'secret'], ink: 'blue', links: [1, 34], bars: [9, 29], sign: link },
  { name: 'conditional', icons: ['conditional'], ink: 'blue', links: [1, 34], sign: word(condition) },
  { name: 'doubtful', icons: ['doubtful'], ink: 'blue', links: [], dots: [2, 8, 38, 44], sign: word('?') },
  {
    name: 'kept',
    icons: ['honored'],
    ink: 'blue',
    links: [1, 34],
    bars: [9, 29],
    weight: 3,
    sign: <path d="M19.6 8.2l2.4 2.6 4.6-5" stroke-width="2" />,
  },
  {
    name: 'half-kept',
    icons: ['partial'],
    ink: 'mustard-ink',
    links: [1],
    dots: [35, 40, 45],
    sign: (
      <>
        <circle cx="23" cy="8" r="4.2" />
        <path d="M23 3.8a4.2 4.2 0 0 0 0 8.4z" fill="var(--paper)" />
      </>
    ),
  },
  {
    name: 'broken',
    icons: ['broken'],
    ink: 'red',
    links: [-3, 39],
    sign: <path d="M24.4 3.4l-2.8 3.9 2.8 1.6-2.8 3.8" />,
  },
  { name: 'forgotten', icons: ['forgotten'], ink: 'ink-2', links: [], dots: [3, 10, 17, 24, 31, 38] },
];

function Drawn({ sample: { ink, links, bars, dots, sign, weight = 2 } }: { readonly sample: Sample }) {
  const color = `var(--${ink})`;
  return (
    <svg width="46" height="16" viewBox="0 0 46 16" aria-hidden="true" fill="none" stroke-width={weight}>
      {links.map((x) => (
        <rect key={x} x={x} y="4.6" width="11" height="6.8" rx="3.4" stroke={color} />
      ))}
      {bars?.map((x) => (
        <path key={x} d={`M${x} 8h8`} stroke={color} />
      ))}
      {dots?.map((x) => (
        <circle key={x} cx={x} cy="8" r="1.5" fill={color} />
      ))}
      {sign !== undefined && (
        <>
          <circle cx="23" cy="8" r="7.4" fill={color} />
          <g stroke="var(--paper)" stroke-width="1.5">
            {sign}
          </g>
        </>
      )}
    </svg>
  );
}

export function MapLegend({ map }: { readonly map: MapFacts }) {
  const say = useSay();
  const icons = new Set(map.threads.map(({ icon }) => icon));
  const seen = samples(say('map.sign-of-condition')).filter((one) => one.icons.some((icon) => icons.has(icon)));
  const hasTroops = map.troops.length > 0;
  if (seen.length === 0 && !hasTroops) return null;
  return (
    <ul class="legend" aria-hidden="true">
      {seen.map((sample) => (
        <li key={sample.name}>
          <Drawn sample={sample} />
          {say(`panels.legend.${sample.name}`)}
        </li>
      ))}
      {hasTroops && (
        <li>
          <svg width="46" height="14" viewBox="0 0 46 14" aria-hidden="true">
            <path d="M9 0L37 7 9 14z" fill="var(--red)" />
          </svg>
          {say('panels.legend.troops')}
        </li>
      )}
    </ul>
  );
}

/** All that may become of a promise: as the map draws it, its sign everywhere else, and the word. */
export function SignKey() {
  const say = useSay();
  return (
    <ul class="sign-key">
      {samples(say('map.sign-of-condition')).map((sample) => (
        <li key={sample.name}>
          <Drawn sample={sample} />
          {sample.icons[0] && <Icon name={sample.icons[0]} size={1.5} />}
          {say(`panels.legend.${sample.name}`)}
        </li>
      ))}
    </ul>
  );
}
