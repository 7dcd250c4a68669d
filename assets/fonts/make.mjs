// node assets/fonts/make.mjs
// Cuts the web fonts down to what the game sets: European Latin, the weights in use, no small capitals or alternates.
// Needs the @fontsource packages of package.json, and fonttools with brotli (`pip install fonttools brotli`).
// What it writes is committed, so that neither play nor tests need it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Code points, and whether the browser must see one of them before it fetches the file. */
const scripts = {
  latin:
    'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02BC,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2116,U+2122,U+2190-2193,U+2212',
  'latin-ext': 'U+0100-0130,U+0132-0151,U+0154-017F,U+0192,U+01FA-01FF,U+0218-021B,U+1E80-1E85,U+1E9E,U+1EF2-1EF3',
};

/** One line a face: file name, CSS family, CSS weights, style, source file, axis limits. */
const faces = [
  [
    'jost',
    'Jost',
    '400 700',
    'normal',
    '@fontsource-variable/jost/files/jost-SCRIPT-wght-normal.woff2',
    'wght=400:700',
  ],
  [
    'oswald',
    'Oswald',
    '500 700',
    'normal',
    '@fontsource-variable/oswald/files/oswald-SCRIPT-wght-normal.woff2',
    'wght=600',
  ],
  [
    'serif',
    'Source Serif 4',
    '400',
    'normal',
    '@fontsource-variable/source-serif-4/files/source-serif-4-SCRIPT-wght-normal.woff2',
    'wght=400',
  ],
  [
    'serif-bold',
    'Source Serif 4',
    '600 700',
    'normal',
    '@fontsource-variable/source-serif-4/files/source-serif-4-SCRIPT-wght-normal.woff2',
    'wght=600',
  ],
  [
    'serif-italic',
    'Source Serif 4',
    '400',
    'italic',
    '@fontsource-variable/source-serif-4/files/source-serif-4-SCRIPT-wght-italic.woff2',
    'wght=400',
  ],
  [
    'courier',
    'Courier Prime',
    '400',
    'normal',
    '@fontsource/courier-prime/files/courier-prime-SCRIPT-400-normal.woff2',
    '',
  ],
  [
    'inter-tight',
    'Inter Tight',
    '500 700',
    'normal',
    '@fontsource-variable/inter-tight/files/inter-tight-SCRIPT-wght-normal.woff2',
    'wght=600',
  ],
  ['vt323', 'VT323', '400', 'normal', '@fontsource/vt323/files/vt323-SCRIPT-400-normal.woff2', ''],
];

const licences = {
  jost: '@fontsource-variable/jost',
  oswald: '@fontsource-variable/oswald',
  'courier-prime': '@fontsource/courier-prime',
  'inter-tight': '@fontsource-variable/inter-tight',
  vt323: '@fontsource/vt323',
};

const serif = '@fontsource-variable/source-serif-4';
const adobe =
  "Copyright 2014-2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name 'Source'. Cut down and renamed.";

const run = (tool, ...args) => execFileSync(tool, args, { stdio: ['ignore', 'ignore', 'inherit'] });

/** A file under a reserved name may be changed only under another name (OFL 1.1, condition 3). */
function rename(file) {
  const script = `
from fontTools.ttLib import TTFont
font = TTFont(${JSON.stringify(file)})
for record in font['name'].names:
    if record.nameID in (1, 3, 4, 6, 16, 25):
        record.string = str(record).replace('Source Serif 4', 'Covenant Serif').replace('SourceSerif4', 'CovenantSerif')
font.save(${JSON.stringify(file)})`;
  run('python3', '-c', script);
}

function cut([name, , , , source, limits], script) {
  const from = packages + source.replace('SCRIPT', script);
  const whole = `${tmpdir()}/${name}.ttf`;
  if (limits) run('fonttools', 'varLib.instancer', '--quiet', from, limits, '-o', whole);
  const to = `${here}${name}-${script}.woff2`;
  const features = '--layout-features=kern,liga,mark,mkmk,ccmp,locl,lnum,tnum';
  run(
    'pyftsubset',
    limits ? whole : from,
    `--unicodes=${scripts[script]}`,
    features,
    '--flavor=woff2',
    `--output-file=${to}`,
  );
  if (name.startsWith('serif')) rename(to);
  if (limits) rmSync(whole);
  return statSync(to).size;
}

const rule = ([name, family, weight, style], script) => `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-style: ${style};
  font-display: swap;
  src: url("./${name}-${script}.woff2") format("woff2");
  unicode-range: ${scripts[script].replaceAll(',', ', ')};
}
`;

const rules = [];
for (const script of Object.keys(scripts)) {
  for (const face of faces) {
    console.log(face[0], script, cut(face, script));
    rules.push(rule(face, script));
  }
}
writeFileSync(`${here}fonts.css`, `/* Written by assets/fonts/make.mjs. */\n${rules.join('\n')}`);
for (const [name, from] of Object.entries(licences))
  copyFileSync(`${packages}${from}/LICENSE`, `${here}OFL-${name}.txt`);
const licence = readFileSync(`${packages}${serif}/LICENSE`, 'utf8');
writeFileSync(`${here}OFL-source-serif.txt`, licence.replace('Google Inc.', adobe));
