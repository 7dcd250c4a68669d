import { test } from '../support/page';
import { finger } from './support/hand';
import { playBeat, playerOn, playToTheEnd, startGame, withMap } from './support/player';

test('a whole episode is played with a finger on a phone', async ({ page }) => {
  test.setTimeout(180_000);
  const player = playerOn(page, finger);
  await startGame(player, withMap);
  await player.goOnTo('sounding');
  await player.sound({ how: 'sound-out', to: 'GBR' });
  await playBeat(player);
  await playToTheEnd(player);
});
