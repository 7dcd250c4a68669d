// The drawings, by what they speak of. A name is a word of the game; the sentence that goes with it is in the words.
import { accent, at, bust, chain, cut, dot, fill, ground, line, link, person, ring, star } from './shapes.mjs';

const tick = (color, width = 5) => line('M14 37.5l7 6.5L35 31', width, color, 'stroke-linecap="square"');
const dots = 'stroke-dasharray="0 6.110" stroke-linecap="round"';
const octagon = fill('M15 3h18l12 12v18L33 45H15L3 33V15z');
const sheet = fill('M8 3h22l11 11v31H8z');

const commitments = {
  pledge: at(chain, { turn: -45 }),
  honored: at(chain, { y: -5 }) + tick(accent),
  broken:
    line('M20 17.5h-8.500a6.500 6.500 0 0 0 0 13H17M28 17.5h8.500a6.500 6.500 0 0 1 0 13H31', 4.6) +
    line('M27 8l-6 12 6 6-6 14', 4, accent),
  partial:
    link(5) +
    line(
      'M22 24a6.500 6.500 0 0 1 6.500-6.500h8a6.500 6.500 0 0 1 0 13',
      4.4,
      undefined,
      'stroke-dasharray="4.500 4"',
    ) +
    line('M16 39h16', 4.4, accent),
  conditional:
    at(link(5) + link(22, 17.5, 4.4, 'stroke-dasharray="7 4.500"'), { y: -6 }) +
    line('M14 38h7M14 44h7', 3.6, accent) +
    line('M26 36l8 5-8 5', 3.6, accent),
  doubtful:
    at(link(5, 17.5, 4.6, dots) + link(22, 17.5, 4.6, dots), { y: 9 }) +
    line('M18 8.500a6 6 0 1 1 9 5.200c-2.200 1.300-3 2.300-3 4.800', 4.2, accent) +
    dot(24, 22.4, 2.5, accent),
  forgotten: link(5, 17.5, 4.6, dots) + link(22, 17.5, 4.6, dots),
  guarantor:
    fill('M24 3l18 6v14c0 10-7 18-18 22C13 41 6 33 6 23V9z') +
    at(chain, { x: 5.3, y: 4, scale: 0.78, turn: -45, more: `color="${ground}"` }),
};

const votes = {
  yes: fill('M5 5h38v38H5z') + cut('M13 24.500l8 8L36 16', 6),
  no: octagon + cut('M15.500 15.500l17 17m0-17l-17 17', 6),
  abstain: ring(24, 24, 18.5, 5) + line('M14 24h20', 5.5),
  veto:
    octagon +
    fill(
      'M18 35V17a2.200 2.200 0 0 1 4.400 0v-3a2.200 2.200 0 0 1 4.400 0v3a2.200 2.200 0 0 1 4.400 0v9c0 6-2 9-4 10h-8z',
      ground,
    ) +
    cut('M18 27l-4-4.500', 4.4, 'stroke-linecap="round"'),
  vote:
    fill('M4 24h40v20H4z') + cut('M13 29.500h22', 3.6) + fill('M15 3h18v18H15z', accent) + cut('M19 11l4 4 7-8', 3.2),
  council: fill('M5 42V24a19 19 0 0 1 38 0v18h-9V24a10 10 0 0 0-20 0v18z') + dot(24, 33, 4.5, accent),
  gavel:
    `<g transform="rotate(-45 24 20)">${fill('M14 8h20v18H14zM11 6h4v22h-4zM33 6h4v22h-4zM22 26h4.500v20H22z')}</g>` +
    fill('M22 41h22v4.500H22z', accent),
};

const measures = {
  sanctions:
    fill('M5 12h38v32H5z') +
    cut('M5 20h38M18 12v32M30 12v32', 2.4) +
    cut('M4 45L44 5', 10) +
    line('M3 46L45 4', 5, accent),
  oil: fill('M24 3c8 12 14 18 14 27a14 14 0 0 1-28 0C10 21 16 15 24 3z') + cut('M17 30a7 7 0 0 0 7 7', 3.4),
  troops:
    fill(
      'M13 15a10 10 0 0 1 20 0v2.500H11V15zM15.500 19h15v3a7.500 7.500 0 0 1-15 0zM6 46v-7a7 7 0 0 1 7-7h20a7 7 0 0 1 7 7v7z',
    ) +
    line('M39 46l5.500-36', 3.8, accent) +
    cut('M14 33l18 13', 2.8),
  // On the march, not the bust of ‘troops’: a row of divisions is not a row of soldiers.
  division:
    line('M34 31L6 6', 3.8, accent) +
    line('M22 31L10 45.500M26 31l8 6.500v9', 6, undefined, 'stroke-linejoin="bevel"') +
    fill(
      'M20 8.500a7 6.500 0 0 1 14 0V10.500H20zM22 12h10v1a5 4.500 0 0 1-10 0zM15.500 18.500h16.500l5.500 9-4 2.500-3.500-4.500V34H17z',
    ),
  mobilise: [9, 24, 39]
    .map((x) =>
      at(fill('M18.500 13a5.500 5.500 0 0 1 11 0v2h-11zM17 17h14v12h-2.600v13h-3.600V31h-1.600v11h-3.600V29H17z'), {
        x: x - 24,
        y: 4,
      }),
    )
    .join(''),
  navy: fill('M3 30h42l-6 11H10zM12 22h20v6H12zM17 14h9v7h-9zM20 6h3v8h-3z') + line('M32 24h11', 3.2, accent),
  air: fill('M24 3c3 0 4 4 4 8v6l17 9v5l-17-4v9l6 5v4l-10-2.500L14 45v-4l6-5v-9L3 31v-5l17-9v-6c0-4 1-8 4-8z'),
  aid: fill('M4 15h40v29H4z') + line('M14 4h20v8H14z', 4) + cut('M24 20v19M14.500 29.500h19', 5.5),
  mediate: fill(
    'M22 4h4v36h-4zM13 40h22v5H13zM7 11h34v4H7zM1.500 28L9 14l7.500 14a7.500 7.500 0 0 1-15 0zM31.500 28L39 14l7.500 14a7.500 7.500 0 0 1-15 0z',
  ),
  ceasefire: fill('M8 3h4.500v43H8z') + line('M13 6h30l-7 9 7 9H13z', 4),
  concession:
    fill('M4 9h24v30H4z') +
    cut('M10 17h12M10 24h12M10 31h7', 3) +
    fill('M32 18l13 8.500L32 35z', accent) +
    line('M24 26.500h10', 5, accent),
  conference:
    fill('M6 20h36v8H6zM11 28h5v15h-5zM32 28h5v15h-5z') +
    dot(12, 11, 4.6) +
    dot(24, 8.5, 4.6, accent) +
    dot(36, 11, 4.6),
};

const gauges = {
  trust: ring(17, 24, 14, 4.4) + ring(31, 24, 14, 4.4) + fill('M24 13.500a14 14 0 0 1 0 21 14 14 0 0 1 0-21z', accent),
  stake:
    fill('M24 2a16 16 0 0 1 16 16c0 10-10 17-16 28C18 35 8 28 8 18A16 16 0 0 1 24 2z') +
    fill('M24 9l9 9-9 9-9-9z', ground),
  exposure:
    fill('M4 26h13v18H4z') +
    line('M22 4v40', 3, undefined, 'stroke-dasharray="6 4"') +
    fill('M46 14v20L27 24z', accent),
  safety:
    fill('M24 3l18 6v14c0 10-7 18-18 22C13 41 6 33 6 23V9z') + fill('M24 9.500v29C17 35 12 30 12 22.500v-9z', ground),
  word: fill('M3 5h42v28H24L13 44V33H3z') + at(chain, { x: 7.4, y: 2.5, scale: 0.69, more: `color="${ground}"` }),
  cost:
    '<ellipse cx="24" cy="11" rx="17" ry="6.500"/>' +
    fill(
      'M7 16.500c2 4 9 6 17 6s15-2 17-6V22c0 3.600-7.600 6.500-17 6.500S7 25.600 7 22zM7 27.500c2 4 9 6 17 6s15-2 17-6V33c0 3.600-7.600 6.500-17 6.500S7 36.600 7 33z',
    ) +
    fill('M7 38.200c2 4 9 6 17 6s15-2 17-6v2.300C41 44.100 33.400 47 24 47S7 44.100 7 40.500z', accent),
  opinion:
    fill('M3 4h42v23H26l-8 9v-9H3z') +
    [13, 24, 35]
      .map((x) => dot(x, 12.5, 3.2, ground) + fill(`M${x - 5} 23v-3a3 3 0 0 1 3-3h4a3 3 0 0 1 3 3v3z`, ground))
      .join('') +
    fill('M6 39h36v5H6z', accent),
  tension: line('M6 36a18 18 0 0 1 36 0', 5.5) + line('M24 36l9-13', 4.6, accent) + dot(24, 36, 4.6, accent),
  influence:
    dot(24, 24, 6.5, accent) +
    [
      [8, 10],
      [40, 10],
      [8, 38],
      [40, 38],
    ]
      .map(([x, y]) => line(`M24 24L${x} ${y}`, 3) + dot(x, y, 5.2))
      .join(''),
  forecast:
    line('M5 38l10-10 8 6L34 17', 5) + line('M34 17l9-9', 5, accent, 'stroke-dasharray="4 3"') + line('M5 45h38', 3.4),
};

const people = {
  aggressor: fill('M2 8l30 16L2 40z') + line('M36 4v12M36 20v8M36 32v12', 5, accent) + line('M42 8v32', 2.5, accent),
  victim:
    fill('M14 22L32 8l14 14v22H14z') +
    fill('M24 44V30h11v14z', ground) +
    `<path d="M2 16l17 8.500L2 33z" fill="${accent}" stroke="${ground}" stroke-width="2.500"/>`,
  citizen: person(24, 25, 1.2),
  people: person(11, 25, 0.95) + person(24, 25, 1.1) + person(37, 25, 0.95),
  refugee:
    person(18, 26, 1.12) + fill('M29 20h14v12H29z', accent) + line('M32 20v-4h8v4', 3, accent) + line('M4 46h40', 3.6),
  delegate: bust(24, 28, 1.35),
  diplomat: bust(24, 28, 1.35) + fill('M24 27l4.500 4-2.500 11-2 3-2-3-2.500-11z', ground),
  general:
    bust(24, 28, 1.35) +
    fill('M12 12c2-8 22-8 24 0l-3 5H15z') +
    cut('M14 14.200h20', 2.4) +
    fill('M13 15.500h22l2 3.500H17z'),
  treasurer:
    bust(20, 28, 1.25) +
    `<g stroke="${ground}" stroke-width="2.400">${dot(36, 36, 9.5, accent)}</g>` +
    cut('M36 31v10', 3),
  parliament: fill('M24 3l21 11v4H3v-4zM6 21h6v16H6zM16 21h6v16h-6zM26 21h6v16h-6zM36 21h6v16h-6zM3 40h42v5H3z'),
};

const papers = {
  document: sheet + fill('M30 3v11h11z', accent) + cut('M14 22h20M14 29h20M14 36h13', 3.2),
  treaty:
    fill('M6 4h36v30H6z') +
    cut('M12 11h24M12 18h24M12 25h13', 3) +
    `<circle cx="33" cy="33" r="9" fill="${accent}" stroke="${ground}" stroke-width="2.600"/>` +
    fill('M28 40v8l5-3 5 3v-8z', accent),
  telegram: fill('M3 9h42v30H3z') + cut('M3 10l21 16L45 10', 3.6),
  press:
    fill('M4 6h32v36H4z') +
    fill('M38 14h6v24a4 4 0 0 1-6 3z', accent) +
    cut('M9 12h22', 4.6) +
    fill('M9 20h9v9H9z', ground) +
    cut('M21 21h10M21 27h10M9 35h22', 2.6),
  radio:
    fill('M4 18h40v26H4z') +
    dot(16, 31, 8, ground) +
    dot(16, 31, 3.4) +
    cut('M29 26h11M29 32h11M29 38h11', 2.6) +
    line('M10 16L38 3', 3.8, accent),
  telephone: fill('M5 9c10-5 28-5 38 0v9H32v-5H16v5H5zM16 20h16l10 14v10H6V34z') + dot(24, 33, 6, ground),
  intel: fill('M2 24C10 11 38 11 46 24 38 37 10 37 2 24z') + dot(24, 24, 8, ground) + dot(24, 24, 4, accent),
  secret:
    fill('M7 21h34v24H7z') +
    line('M14 21v-7a10 10 0 0 1 20 0v7', 5) +
    dot(24, 31, 4, ground) +
    fill('M22.200 32h3.600v8h-3.600z', ground),
  ledger:
    fill('M8 3h30a4 4 0 0 1 4 4v38H12a4 4 0 0 1-4-4z') +
    cut('M15 3v42', 2.6) +
    cut('M21 13h15M21 21h15M21 29h9', 3.2) +
    fill('M30 36h10v9l-5-3.500-5 3.500z', accent),
  archive: fill('M3 5h42v11H3zM6 19h36v25H6z') + cut('M17 26h14', 4.6),
  source:
    fill('M4 5h17a3 3 0 0 1 3 3 3 3 0 0 1 3-3h17v35H28a4 4 0 0 0-4 3 4 4 0 0 0-4-3H4z') +
    cut('M24 8v34', 2.6) +
    cut('M9 14h10M9 21h10M29 14h10M29 21h10', 3),
};

const soundings = {
  sound: fill('M4 17h9L25 6v36L13 31H4z') + line('M31 16a11 11 0 0 1 0 16M36 9a20 20 0 0 1 0 30', 4),
  silent: fill('M4 17h9L25 6v36L13 31H4z') + line('M31 18l12 12m0-12L31 30', 4.4, accent),
  music: fill('M17 6l25-4v8l-20 3.200V38a8 7 0 1 1-5-6.300z') + fill('M42 8v25a7.500 6.500 0 1 1-5-6V9z'),
  soundout:
    line('M14 18a10.500 10.500 0 1 1 17 8c-4 3-4 5-4.600 9a6.500 6.500 0 0 1-11.900 3', 5) +
    line('M19.500 19a5 5 0 1 1 7 4.600', 3.8, accent),
  assure: at(chain, { y: 8 }) + line('M24 3v16M16 11h16', 5, accent),
  urge: fill('M3 19h18V9l15 15-15 15V29H3z') + fill('M39 6h6v36h-6z', accent),
  offer:
    fill('M4 24h40v20H4z') +
    fill('M2 15h44v9H2z') +
    cut('M24 15v29M4 24.500h40', 3) +
    line('M24 14c-4-10-16-8-12 0M24 14c4-10 16-8 12 0', 4, accent),
  warn: fill('M6 17h10L38 5v36L16 29H6zM10 31h8l3 13h-8z') + line('M43 15v16', 4.4, accent),
};

const time = {
  clock: dot(24, 24, 21) + cut('M24 11v13l9 6', 4.4),
  deadline: fill('M8 3h32v7L28 24l12 14v7H8v-7l12-14L8 10z') + fill('M16 39l8-9 8 9zM16 11h16l-8 9z', ground),
  calendar:
    fill('M4 8h40v36H4z') +
    fill('M11 3h5v9h-5zM32 3h5v9h-5z') +
    cut('M4 17.500h40', 3.2) +
    fill('M26 26h11v11H26z', ground) +
    cut('M10 26h10M10 34h10', 3.2),
  replay: line('M24 7a17 17 0 1 1-16 11', 5.4) + fill('M4 4l4 18 14-9z'),
  compare: fill('M3 8h19v32H3zM26 8h19v32H26z') + cut('M7 32h11M7 26h11M30 18h11M30 24h11M30 30h11', 3),
  fork:
    line('M24 46V31c0-8-13-6-13-16M24 31c0-8 13-6 13-16', 5.4) +
    fill('M1.500 16L11 3l9.500 13z') +
    fill('M27.500 16L37 3l9.500 13z', accent),
  play: fill('M10 4l32 20-32 20z'),
  pause: fill('M9 5h11v38H9zM28 5h11v38H28z'),
  skip: fill('M4 6l18 18L4 42zM22 6l18 18-18 18z') + fill('M40 6h5v36h-5z', accent),
};

const tools = {
  map: fill('M3 9l13-5v35L3 44zM18 4l12 5v35l-12-5zM32 9l13-5v35l-13 5z') + cut('M35 22l6 6m0-6l-6 6', 2.8),
  question:
    dot(24, 24, 21) + cut('M17 18a7 7 0 1 1 10.500 6c-2.500 1.500-3.500 3-3.500 6', 4.6) + dot(24, 36, 2.8, ground),
  info: dot(24, 24, 21) + dot(24, 13.5, 3.4, ground) + cut('M24 21v17', 5.6),
  warning: fill('M24 3l22 41H2z') + cut('M24 17v14', 5) + dot(24, 37, 2.8, ground),
  seal:
    dot(24, 19, 16) +
    fill('M13 30v17l11-6 11 6V30z') +
    ring(24, 19, 9, 2.6, ground) +
    `<g fill="${ground}">${star(24, 19.3, 6)}</g>`,
  settings:
    '<path fill-rule="evenodd" d="M20.200 3h7.600l1.300 5.600 3.700 1.600 4.900-3 5.400 5.300-3.100 4.900 1.600 3.800 5.500 1.200v5.400l-5.500 1.300-1.600 3.700 3.100 4.900-5.400 5.400-4.900-3.100-3.700 1.600-1.300 5.500h-7.600l-1.300-5.500-3.700-1.600-4.900 3.100L5 38.100l3.100-4.900-1.600-3.700L1 28.200v-5.400l5.500-1.200 1.600-3.800L5 12.900l5.400-5.300 4.900 3 3.700-1.600zM24 17.500a7.500 7.500 0 1 0 .01 0z"/>',
  language: ring(24, 24, 20, 4) + line('M4 24h40M24 4c-14 12-14 28 0 40 14-12 14-28 0-40z', 3.4),
  classroom:
    fill('M4 4h40v24H4z') +
    cut('M10 12h18M10 19h11', 3.2) +
    [10, 24, 38].map((x) => dot(x, 35, 4) + fill(`M${x - 6} 47v-3a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v3z`)).join(''),
  peace:
    line('M8 44C20 34 30 22 38 5', 3.6) +
    [
      [33, 13, -20],
      [26, 22, -30],
      [18, 31, -38],
    ]
      .map(
        ([x, y, turn]) =>
          `<g transform="translate(${x} ${y}) rotate(${turn})">${fill('M0 0c3-6 10-7 14-5-2 5-8 8-14 5zM-2 0c-7-1-11-7-11-11C-8-11-2-7-2 0z')}</g>`,
      )
      .join(''),
  tick: line('M6 25l12 12L42 11', 7),
  cross: line('M9 9l30 30M39 9L9 39', 7),
  plus: fill('M20.500 6h7v14.500H42v7H27.500V42h-7V27.500H6v-7h14.500z'),
  minus: fill('M6 20.500h36v7H6z'),
  left: line('M44 24H10M25 8L9 24l16 16', 6),
  right: line('M4 24h34M23 8l16 16-16 16', 6),
  up: line('M24 44V10M8 25L24 9l16 16', 6),
  down: line('M24 4v34M8 23l16 16 16-16', 6),
  more: line('M8 16l16 16 16-16', 6),
  menu: fill('M5 9h38v6H5zM5 21h38v6H5zM5 33h38v6H5z'),
  share: dot(37, 10, 7) + dot(37, 38, 7) + dot(10, 24, 7) + line('M37 10L10 24l27 14', 4.4),
  copy: fill('M4 4h27v9H13v22H4z') + fill('M17 17h27v27H17z'),
  print: fill('M12 3h24v10H12zM3 16h42v20h-8v-8H11v8H3z') + line('M14 31h20v13H14z', 4),
  save: fill('M5 5h32l6 6v32H5z') + fill('M14 26h20v17H14z', ground) + fill('M14 8h16v10H14z', ground),
  home: fill('M24 4l22 20h-6v20H28V30h-8v14H8V24H2z'),
  fit: line('M4 16V5h11M33 5h11v11M44 32v11H33M15 43H4V32', 5) + dot(24, 24, 6, accent),
};

export const icons = {
  ...commitments,
  ...votes,
  ...measures,
  ...gauges,
  ...people,
  ...papers,
  ...soundings,
  ...time,
  ...tools,
};
