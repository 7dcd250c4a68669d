import fs from 'node:fs';
import { readRecord } from '../../src/record/read';
import type { GameRecord } from '../../src/record/record';
import type { Command } from '../../src/sim/command';
import { expect, test } from '../support/page';
import { mouse } from './support/hand';
import { giveSeed, type Player, playerOn, withoutMap } from './support/player';
import { firstEpisode } from './support/words';

const folder = new URL('../recorded/', import.meta.url);

function recorded(name: string): GameRecord {
  const read = readRecord(fs.readFileSync(new URL(name, folder), 'utf8'));
  if (!read.ok) throw new Error(`${name} is no record: ${JSON.stringify(read.problems)}`);
  return read.record;
}

const names = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));

/** One game of each episode, two of the first; that all of them come out as they were recorded is told without a browser. */
const games = names.filter((name) => {
  const episode = name.split('.')[0];
  const before = names.filter((other) => other.startsWith(`${episode}.`)).indexOf(name);
  return before < (episode === firstEpisode ? 2 : 1);
});

async function repeat(player: Player, command: Command): Promise<void> {
  switch (command.do) {
    case 'take-mandate':
      return player.takeMandate(command.by, command.mandate);
    case 'sound':
      await player.goOnTo('sounding');
      return player.sound(command.sounding);
    case 'forecast':
      await player.goOnTo('forecasting');
      return player.forecast(command.percent);
    case 'decide':
      return player.decide(command.option, command.paper);
  }
}

test('there are recorded games to play', () => {
  expect(games.length).toBeGreaterThan(0);
});

for (const name of games) {
  test(`${name}, played choice by choice on the page, comes out as it was recorded`, async ({ page }) => {
    test.setTimeout(180_000);
    const { level, seed, seats, commands, checksum } = recorded(name);
    const seat = Object.keys(seats).find((id) => seats[id] === 'person') ?? '';
    const player = playerOn(page, mouse, level);
    await giveSeed(page, seed);
    await page.goto(withoutMap);
    await player.begin();
    await player.lead(seat);
    for (const command of commands) await repeat(player, command);
    await player.modeIs('revealing');
    expect(await player.checksum()).toBe(checksum);
    await player.goOnTo('ended');
    expect(await player.checksum()).toBe(checksum);
  });
}
