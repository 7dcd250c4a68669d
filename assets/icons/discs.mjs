// One disc a state: a neutral device, cut in paper on the state's own colour. No flags; no party, monarchic-war or
// banned signs. Germany of 1933-45 is a bare iron-grey disc, on purpose; the Soviet Union is a cog wheel, since hammer
// and star are restricted in several countries; Italy is a star without fasces.
import { dot, fill, line, ring, star, wheel } from './shapes.mjs';

const paper = '#F4ECDC';

/** A tower of three roofs. */
const pagoda = fill('M24 7l11 9H13z') + fill('M16 18h16l6 8H10z') + fill('M14 28h20l6 8H8z') + fill('M12 37h24v3H12z');

const devices = {
  FRA: ['#3D4F8C', ring(24, 24, 13, 4) + dot(24, 24, 6)],
  GBR: [
    '#8E3B46',
    ring(24, 12, 3.5, 3) + line('M24 15v21M15 20h18', 3.6) + line('M10 27c0 7 6 11 14 11s14-4 14-11', 3.6),
  ],
  DEU: ['#5F666B', ''],
  ITA: ['#5E6B2F', star(24, 25, 15)],
  SUN: ['#A2402B', wheel(8, fill('M21.500 8h5v8h-5z')) + dot(24, 24, 10) + dot(24, 24, 4, '#A2402B')],
  USA: ['#2B6A70', star(24, 15, 7) + star(15.5, 30, 7) + star(32.5, 30, 7)],
  POL: ['#93405A', fill('M24 13l4 6 10-4-4 12-7 3 4 8H17l4-8-7-3-4-12 10 4z')],
  CSK: ['#2E6B55', line('M24 38V27', 3) + fill('M24 30C12 27 10 18 14 13c5-1 8 1 10 4 2-3 5-5 10-4 4 5 2 14-10 17z')],
  ROU: ['#80612A', line('M24 10v28M24 16l-8-5M24 16l8-5M24 23l-9-5M24 23l9-5M24 30l-9-5M24 30l9-5', 3.4)],
  HUN: [
    '#6B4374',
    fill('M24 9c4 4 5 8 5 12 2-1 4-4 5-7 4 9 0 17-10 17S10 23 14 14c1 3 3 6 5 7 0-4 1-8 5-12z') +
      line('M24 30v9M24 38c-5 0-8-2-9-5M24 38c5 0 8-2 9-5', 3),
  ],
  YUG: ['#5B6B34', fill('M11 34l8-16 5 8 5-12 8 20z')],
  AUT: [
    '#5D6E3A',
    fill('M24 7l4 9-4 6-4-6zM41 24l-9 4-6-4 6-4zM24 41l-4-9 4-6 4 6zM7 24l9-4 6 4-6 4z') +
      line('M35 13l-6 6M35 35l-6-6M13 35l6-6M13 13l6 6', 4),
  ],
  TUR: [
    '#8A4B2F',
    line('M24 39V27', 3) + fill('M13 10c-1 11 3 18 11 18s12-7 11-18l-6 6-5-8-5 8z') + line('M24 37c-6 0-9-3-10-8', 3),
  ],
  CHN: ['#A0672B', pagoda],
  PRC: ['#7D3B33', pagoda],
  IND: [
    '#4B6E8A',
    fill('M24 10c5 6 6 15 0 26-6-11-5-20 0-26z') +
      fill('M9 19c7 1 12 7 14 18-9-2-15-9-14-18z') +
      fill('M39 19c-7 1-12 7-14 18 9-2 15-9 14-18z'),
  ],
  CAN: ['#3F6B46', fill('M24 7l8 11h-4l7 9h-4l7 9H10l7-9h-4l7-9h-4z') + line('M24 35v6', 3.6)],
  ESP: ['#7A5A86', fill('M12 38V16h4v-5h4v5h2v-5h4v5h2v-5h4v5h4v22h-8v-8a4 4 0 0 0-8 0v8z')],
  ETH: ['#6A7034', fill('M6 37l8-18h6l3 7 4-11h7l8 22z')],
  AUS: ['#94602A', fill('M7 36C9 21 16 10 24 9c8 1 15 12 17 27l-7 1c-2-10-5-17-10-19-5 2-8 9-10 19z')],
  COL: [
    '#4A5F3C',
    fill('M24 8c9 0 14 7 14 16s-5 16-14 16-14-7-14-16S15 8 24 8z') + line('M27 8c-8 8 4 20-5 32', 3.4, '#4A5F3C'),
  ],
  LVA: ['#7C4A5E', fill('M24 24m-12 4a12 12 0 0 1 24 0z') + line('M8 33h32M12 38h24M24 8v5M11 14l3 4M37 14l-3 4', 3.2)],
  KOR: [
    '#3E6E78',
    fill('M17 15h14c1 8 2 13 5 20H12c3-7 4-12 5-20z') + line('M20 12a4 4 0 0 1 8 0', 3) + dot(24, 38, 3),
  ],
  SAU: [
    '#4F6B3A',
    line('M25 40c-2-8-2-14 0-20', 4) +
      line(
        'M25 20c-5-6-11-6-15-2M25 20c5-6 11-6 15-2M25 20c-7-2-12 2-13 8M25 20c7-2 12 2 13 8M25 20c-1-5 0-8 2-11',
        3.2,
      ),
  ],
  KWT: [
    '#3B6484',
    fill('M23 8c8 7 11 14 12 21H23z') + line('M21 8v22', 3) + fill('M8 32h32c-2 5-6 7-11 7H18c-5 0-9-2-10-7z'),
  ],
  FRG: [
    '#5A6B72',
    fill(
      'M24 8c4 0 5 4 4 6 4-1 7 3 4 6 4 0 5 5 2 7 3 2 1 7-3 6-1 3-4 4-7 3-3 1-6 0-7-3-4 1-6-4-3-6-3-2-2-7 2-7-3-3 0-7 4-6-1-2 0-6 4-6z',
    ) + line('M24 34v8', 3.2),
  ],
  GDR: ['#84504A', fill('M24 37C13 31 9 22 13 16c4-5 9-3 11 2 2-5 7-7 11-2 4 6 0 15-11 21z') + line('M24 36v6', 3.2)],
  PAK: [
    '#2F6F62',
    fill('M30 8a17 17 0 1 0 9 25A15 15 0 0 1 30 8z') + fill('M35 13l2 5 5 1-4 3 1 5-4-3-5 3 2-5-4-4h5z'),
  ],
  THA: ['#5B4A86', fill('M23 5h2l2 9 5 5v5h5l3 6v10H8V30l3-6h5v-5l5-5z')],
  IDN: [
    '#7A3F4E',
    fill('M24 9l15 9H9z') + fill('M13 20h22v4H13z') + fill('M16 26h4v12h-4zM28 26h4v12h-4z') + fill('M10 38h28v3H10z'),
  ],
  IRN: ['#3F6E5C', fill('M24 7c7 6 11 10 11 17H13c0-7 4-11 11-17z') + fill('M13 27h22v12h-7v-5a4 4 0 0 0-8 0v5h-7z')],
  EGY: ['#A06A2A', fill('M19 12l17 28H4z') + fill('M35 22l10 18h-6L32 28z')],
  FIN: ['#46718F', line('M24 8v32M10 16l28 16M38 16L10 32M20 11l4 4 4-4M20 37l4-4 4 4', 3.2)],
  MLT: ['#8C5A3C', fill('M20 16h8l3 22H17z') + fill('M19 8h10v6H19z') + line('M14 11H8M40 11h-6M12 38h24', 3.2)],
  // Whoever attacks is a bare disc, as Germany is: Japan and Iraq in their episodes by the style of the page, which takes the
  // device away (`--device-JPN`, `--device-IRQ`).
  JPN: ['#6B5F66', fill('M24 39L7 20a24 24 0 0 1 34 0z') + line('M24 37L14 17M24 37V13M24 37l10-20', 2.4, '#6B5F66')],
  PRK: ['#665F5A', ''],
  IRQ: ['#6A6455', fill('M19 9h10v6H19z') + fill('M15 17h18v6H15z') + fill('M11 25h26v6H11z') + fill('M7 33h34v6H7z')],
  BGD: [
    '#3A6B58',
    line('M24 40V24M24 34c-6 0-10-3-11-9M24 34c6 0 10-3 11-9', 3) +
      fill('M24 7c4 5 4 11 0 16-4-5-4-11 0-16z') +
      fill('M13 12c6 1 9 5 10 11-6-1-10-5-10-11z') +
      fill('M35 12c-6 1-9 5-10 11 6-1 10-5 10-11z'),
  ],
  LEAGUE: [
    '#1F4E6B',
    '<circle cx="24" cy="24" r="12" fill="none" stroke="currentColor" stroke-width="5" stroke-dasharray="5.030 1.253"/>',
  ],
};

const bareInSomeYears = ['JPN', 'IRQ'];
const shown = (id) => (bareInSomeYears.includes(id) ? ` opacity="var(--device-${id},1)"` : '');

const disc = (id, [ground, device]) =>
  `${dot(24, 24, 23, ground)}<circle cx="24" cy="24" r="20.200" fill="none" stroke="${paper}" stroke-width="1.400" opacity=".75"/>` +
  (device &&
    `<g color="${paper}" fill="${paper}"${shown(id)} transform="translate(4.300 4.300) scale(.82)">${device}</g>`);

export const discs = Object.fromEntries(Object.entries(devices).map(([id, device]) => [id, disc(id, device)]));
