// node assets/icons/make.mjs
// Writes sprite.svg (symbols i-NAME and disc-ID) and the typed list of their names for the view models.
import { writeFileSync } from 'node:fs';
import { discs } from './discs.mjs';
import { icons } from './icons.mjs';

const here = new URL('./', import.meta.url);
const tidy = (svg) =>
  svg
    .replace(/(\d\.\d*?)0+(?=\D)/g, '$1')
    .replace(/\.(?=\D)/g, '')
    .replace(/(^|[^\d.])0\./g, '$1.');
const symbol = (id, inside) => `<symbol id="${id}" viewBox="0 0 48 48" fill="currentColor">${tidy(inside)}</symbol>`;
const symbols = [
  ...Object.entries(icons).map(([name, inside]) => symbol(`i-${name}`, inside)),
  ...Object.entries(discs).map(([id, inside]) => symbol(`disc-${id}`, inside)),
];
writeFileSync(
  new URL('sprite.svg', here),
  `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true">\n${symbols.join('\n')}\n</svg>\n`,
);

const list = (names) => names.map((name) => `  '${name}',`).join('\n');
writeFileSync(
  new URL('../../src/view/model/icons.ts', here),
  `// Written by assets/icons/make.mjs; change the drawings there.

/** Every drawing of the sprite: symbol \`i-NAME\`. Ink is \`color\`, the accent \`--i2\`, holes take \`--bg\`. */
export const iconNames = [
${list(Object.keys(icons))}
] as const;

export type IconName = (typeof iconNames)[number];

/** Every country disc of the sprite: symbol \`disc-ID\`; it brings its own colours. */
export const discNames = [
${list(Object.keys(discs))}
] as const;

export type DiscName = (typeof discNames)[number];
`,
);
