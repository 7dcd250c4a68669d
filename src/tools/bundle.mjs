// Turns a part of src that is written in TypeScript into one module for Node, when it is older than what it is made from.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isOlder } from './build.mjs';
import { at } from './shell.mjs';

/**
 * Answers the address of the module; packages stay packages.
 * @param {string} entry path from the top folder
 */
export async function bundled(entry) {
  const name = path.basename(entry, '.ts');
  const outDir = at('node_modules', '.covenant');
  const file = path.join(outDir, `${name}.mjs`);
  if (isOlder(file, ['src', 'package-lock.json'])) {
    const { build } = await import('vite');
    await build({
      configFile: false,
      root: at('.'),
      logLevel: 'warn',
      build: {
        ssr: entry,
        outDir,
        emptyOutDir: false,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
    });
  }
  return pathToFileURL(file).href;
}
