// `npm run gallery`: every map, room, thread, card, front page and debrief as an example on a page of its own, from the sources.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { at, needNode, needPackages } from './shell.mjs';

const page = 'src/dev/gallery.html';

/**
 * Serves the gallery on this machine only. What it needs of packages is told beforehand, so that no page is loaded anew in the midst of it.
 * @param {number} port the first port to try
 * @param {boolean} isWatching follow every change of a file
 */
export async function startGallery(port, isWatching) {
  const server = await createServer({
    root: at('.'),
    cacheDir: at('node_modules/.vite-gallery'),
    logLevel: 'error',
    server: { port, host: '127.0.0.1', ...(!isWatching && { watch: null }) },
    optimizeDeps: {
      entries: ['src/dev/gallery.html', 'src/dev/example.html'],
      include: ['phaser', 'preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals', 'valibot'],
    },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  return { address, page: `${address}${page}`, close: () => server.close() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  needNode();
  needPackages();
  const gallery = await startGallery(Number(process.env.PORT ?? 5180), true);
  console.log(`\n  The gallery is open at ${gallery.page}\n  Ctrl+C closes it.\n`);
}
