// One disc a state: a neutral device, cut in paper on the state's own colour. No flags; no party, monarchic-war or
// banned signs. Germany of 1933-45 is a bare iron-grey disc, on purpose; the Soviet Union is a cog wheel, since hammer
// and star are restricted in several countries; Italy is a star without fasces.
import { dot, fill, line, ring, star, wheel } from './shapes.mjs';

const paper = '#F4ECDC';

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
  LEAGUE: [
    '#1F4E6B',
    '<circle cx="24" cy="24" r="12" fill="none" stroke="currentColor" stroke-width="5" stroke-dasharray="5.030 1.253"/>',
  ],
};

const disc = ([ground, device]) =>
  `${dot(24, 24, 23, ground)}<circle cx="24" cy="24" r="20.200" fill="none" stroke="${paper}" stroke-width="1.400" opacity=".75"/>` +
  (device && `<g color="${paper}" fill="${paper}" transform="translate(4.300 4.300) scale(.82)">${device}</g>`);

export const discs = Object.fromEntries(Object.entries(devices).map(([id, device]) => [id, disc(device)]));
