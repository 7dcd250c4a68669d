// How fast the rules are: commands through the session, and whole episodes, on one core.
import { bundled } from './support/bundle.mjs';
import { tell } from './support/tell.mjs';

const { playout, sessionGame } = await bundled('rules.ts');

/** Work done per second of this process's own processor time, which other programs do not eat. @param {(n: number) => number} work @param {number} seconds */
function perSecond(work, seconds) {
  for (let n = 0; n < 20; n++) work(n);
  const start = process.cpuUsage();
  const spent = () => process.cpuUsage(start).user / 1e6;
  let done = 0;
  for (let n = 0; spent() < seconds; n++) done += work(n);
  return done / spent();
}

tell('commands-per-second', perSecond(sessionGame, 4), 'commands/s');
tell(
  'rules-episodes-per-second',
  perSecond((n) => {
    playout(n);
    return 1;
  }, 4),
  'episodes/s',
);
