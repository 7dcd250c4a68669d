// The gates a change must pass. A gate is a command, or a test runner that leaves a count behind.
import fs from 'node:fs';
import path from 'node:path';
import { at, environment, run } from './shell.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, run: () => Count }} Gate
 */

/** A gate of one command: it counts as one test. @param {string} name @param {string} command @param {...string} args @returns {Gate} */
const command = (name, command, ...args) => ({
  name,
  run: () => (run(command, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A runner that dies without a failed test to show still counts as one failure, and so does one that ran nothing. @param {number} code @param {Count} count */
export function honest(code, { passed, failed }) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/**
 * A gate whose runner writes a JSON report.
 * @param {string} name
 * @param {string} report file name under test-results
 * @param {(file: string) => number} start
 * @param {(report: any) => Count} count
 * @returns {Gate}
 */
const counted = (name, report, start, count) => ({
  name,
  run: () => {
    const file = at('test-results', report);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.rmSync(file, { force: true });
    const code = start(file);
    return honest(
      code,
      fs.existsSync(file) ? count(JSON.parse(fs.readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 },
    );
  },
});

/** The gate before these has just built the game: they need not look again. */
const built = () => ({ ...environment(), COVENANT_BUILT: '1' });

const types = command('types', 'tsc', '-p', '.');
const pageTypes = command('types of src, without Node', 'tsc', '-p', 'src');
const toolTypes = command('types of src/tools', 'tsc', '-p', 'src/tools');
const simTypes = command('types of src/sim, without a page or a clock', 'tsc', '-p', 'src/sim');
const pureTypes = command('types of the other quiet rooms, likewise', 'tsc', '-p', 'src/tsconfig.pure.json');
const style = command('lint and format', 'biome', 'check', '--error-on-warnings', '.');
const unused = command('nothing unused', 'knip');
const build = command('build', 'vite', 'build', '--logLevel', 'warn');

const unit = counted(
  'tests of rules, levels and the house',
  'vitest.json',
  (file) => run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);

const browser = counted(
  'tests in the browser',
  'playwright.json',
  (file) =>
    run('playwright', ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'], {
      ...built(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    }),
  // A flaky test is a failed one: nothing is tried twice here.
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
);

const engines = counted(
  'the same sums, and the game, in every engine',
  'cross.json',
  (file) => run('node', ['tests/cross/run.mjs', file], built()),
  (report) => report,
);

/** Known without running the game. */
export const quickGates = [types, pageTypes, toolTypes, simTypes, pureTypes, style];

/** All of them, in the order in which a mistake is cheapest to find. */
export const allGates = [...quickGates, unused, unit, build, browser, engines];

/** @param {{ name: string, count: Count, seconds: string }} line */
const lineOf = ({ name, count, seconds }) =>
  `${count.failed > 0 ? 'FAIL' : 'ok  '} ${seconds.padStart(6)} s  ${String(count.passed).padStart(4)} passed  ${name}`;

/** Runs the gates in turn, all of them even if one fails, and prints what each took. @param {Gate[]} gates */
export function runGates(gates) {
  const lines = gates.map(({ name, run }) => {
    console.log(`\n— ${name}`);
    const start = process.hrtime.bigint();
    const count = run();
    return { name, count, seconds: (Number(process.hrtime.bigint() - start) / 1e9).toFixed(1) };
  });
  console.log(`\n${lines.map(lineOf).join('\n')}`);
  const sum = (/** @type {'passed' | 'failed'} */ key) => lines.reduce((total, { count }) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
