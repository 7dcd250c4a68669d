// `npm test`: everything, in a fresh clone too. The last line is the sum.
import fs from 'node:fs';
import { chromiumAdvice, readyEngines } from './engines.mjs';
import { allGates, runGates } from './gates.mjs';
import { at, needNode, needPackages, stop } from './shell.mjs';

needNode();
needPackages();
const { chromium, firefox, webkit } = readyEngines();
if (!chromium) stop(chromiumAdvice);
process.env.CHROMIUM = chromium;

fs.rmSync(at('test-results'), { recursive: true, force: true });
const { passed, failed } = runGates(allGates);
const absent = [...(firefox ? [] : ['Firefox']), ...(webkit ? [] : ['WebKit'])];
if (absent.length > 0) console.log(`not compared, because not installed: ${absent.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
