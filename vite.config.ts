import { defineConfig } from 'vitest/config';
import { covers } from './src/tools/covers.mjs';
import { offline } from './src/tools/offline.mjs';

// JSX needs no plugin: Vite reads `jsx` and `jsxImportSource` from tsconfig.json.
export default defineConfig({
  base: './',
  // Everything that is shipped is imported by the code that uses it, so nothing is copied unseen.
  publicDir: false,
  plugins: [covers(), offline()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Whole games are played in many tests; a busy or an old machine may take its time over them.
    testTimeout: 90_000,
    // Left to itself it keeps one core free, which on a machine of two is half.
    maxWorkers: '100%',
  },
});
