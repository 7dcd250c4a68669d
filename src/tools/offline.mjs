// Makes the built game one that can be installed and played without a network: `sw.js`, which keeps every file that was built but
// the sounds (those it keeps when they are first heard: a silent game fetches none), and the page's `app.webmanifest` with its
// icons. Forty lines of our own instead of a library: what workbox brings for this weighs four hundred packages.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { at } from './shell.mjs';

const worker = 'sw.js';
const isSound = /\.(webm|m4a)$/;
const icons = ['icon.svg', 'icon-192.png', 'icon-512.png'];

const manifest = {
  name: 'Covenant',
  short_name: 'Covenant',
  description: 'Sixty years of promises. You decide which of them will be kept, and who pays.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f4ecdc',
  theme_color: '#f4ecdc',
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  ],
};

/** @param {import('vite').Rolldown.OutputBundle[string]} file */
const contentOf = (file) => (file.type === 'chunk' ? file.code : file.source);

/** @returns {import('vite').Plugin} */
export const offline = () => ({
  name: 'offline',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: at('src/ports/offlineWorker.ts'), fileName: worker });
    this.emitFile({ type: 'asset', fileName: 'app.webmanifest', source: JSON.stringify(manifest) });
    for (const name of icons)
      this.emitFile({ type: 'asset', fileName: name, source: fs.readFileSync(at('assets/title', name)) });
  },
  generateBundle: {
    // After the page itself has been written.
    order: 'post',
    handler(_, bundle) {
      const sum = crypto.createHash('sha256');
      const files = Object.keys(bundle)
        .filter((name) => name !== worker && !name.endsWith('.map'))
        .sort();
      for (const name of files) sum.update(name).update(contentOf(/** @type {any} */ (bundle[name])));
      const chunk = bundle[worker];
      if (chunk?.type !== 'chunk') throw new Error(`${worker} was not built`);
      const kept = files.filter((name) => !isSound.test(name));
      const shipped = JSON.stringify({ name: `covenant-${sum.digest('hex').slice(0, 16)}`, files: kept });
      chunk.code = `const shipped=${shipped};${chunk.code}`;
    },
  },
});
