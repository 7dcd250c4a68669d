// Bundles TypeScript of the game so that Node can run it, or a page so that a browser can.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { at } from '../../../src/tools/shell.mjs';

const here = import.meta.dirname;

/** The exports of a file of this folder, bundled for Node. @param {string} name file name */
export async function bundled(name) {
  const outDir = at('test-results/bench', path.basename(name, '.ts'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: path.join(here, name), outDir, rollupOptions: { output: { entryFileNames: 'out.mjs' } } },
  });
  return import(pathToFileURL(path.join(outDir, 'out.mjs')).href);
}

/** Builds a page of this folder; answers the folder to serve. @param {string} name folder name */
export async function builtPage(name) {
  const outDir = at('test-results/bench', name);
  await build({
    configFile: false,
    root: path.join(here, name),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}
