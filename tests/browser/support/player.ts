/** A person who plays: each step is what they do with their hand on the page, found by what the page says. */
import type { Frame, Locator, Page } from '@playwright/test';
import type { Sounding } from '../../../src/sim/command';
import { expect } from '../../support/page';
import { type Hand, mouse } from './hand';
import { firstEpisode, saidIn } from './words';

/** On a page, or in a frame of one. */
export interface Player<On extends Page | Frame = Page> {
  readonly page: On;
  readonly begin: () => Promise<void>;
  readonly lead: (seat: string) => Promise<void>;
  readonly takeMandate: (seat: string, mandate: string) => Promise<void>;
  /** The one way on from any page that has one. */
  readonly goOn: () => Promise<void>;
  /** Goes on until the page is at this mode; nothing is decided on the way. */
  readonly goOnTo: (mode: string) => Promise<void>;
  readonly sound: (sounding: Sounding) => Promise<void>;
  readonly forecast: (percent: number) => Promise<void>;
  readonly pick: (option: string) => Promise<void>;
  /** Picks, cites if asked to, and seals. */
  readonly decide: (option: string, paper?: string) => Promise<void>;
  readonly modeIs: (mode: string) => Promise<void>;
  readonly mode: () => Promise<string>;
  readonly checksum: () => Promise<string>;
}

const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

const keyOf = (sounding: Sounding): string => (sounding.how === 'press' ? `press-${sounding.toward}` : sounding.how);

export function playerOn<On extends Page | Frame>(page: On, hand: Hand = mouse, episode = firstEpisode): Player<On> {
  const { say, inText } = saidIn(episode);
  const body = page.locator('body');
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const attribute = async (name: string): Promise<string> => (await body.getAttribute(name)) ?? '';
  const modeIs = (mode: string): Promise<void> => expect(body).toHaveAttribute('data-mode', mode);
  const mode = (): Promise<string> => attribute('data-mode');

  /** By the list of episodes. */
  const openDoor = async (): Promise<void> => {
    await hand.press(button(startingWith(say('panels.title.episodes'))));
    await hand.press(button(startingWith(`Open ${say('level.title')}`)));
  };

  const goOn = async (): Promise<void> => {
    const from = await mode();
    await hand.press(page.locator(from === 'ended' ? '.front-side .btn' : '.desk-foot .btn').first());
    await expect(body).not.toHaveAttribute('data-mode', from);
  };

  const pick = (option: string): Promise<void> =>
    hand.choose(page.locator(`input[name=option][aria-labelledby="option-${option}-title"]`));

  return {
    page,
    mode,
    modeIs,
    goOn,
    pick,
    checksum: () => attribute('data-checksum'),
    begin: async () => {
      await modeIs('title');
      if (episode === firstEpisode) await hand.press(button(startingWith(say('panels.title.begin'))));
      else await openDoor();
      await modeIs('choosing');
    },
    lead: async (seat) => {
      const name = say(`country.${seat}.name`);
      await hand.choose(page.getByRole('radio', { name: startingWith(name) }));
      await hand.press(button(say('panels.choosing.lead', { name })));
      await modeIs('briefing');
    },
    takeMandate: async (seat, mandate) => {
      await hand.choose(page.getByRole('radio', { name: startingWith(say(`mandate.${seat}.${mandate}.title`)) }));
      await hand.press(button(say('panels.briefing.begin')));
      await modeIs('dispatch');
    },
    goOnTo: async (wanted) => {
      for (let n = 0; n < 8 && (await mode()) !== wanted; n++) await goOn();
      await modeIs(wanted);
    },
    sound: async (sounding) => {
      const country = page.locator('.country-grid').getByRole('button', {
        name: startingWith(say(`country.${sounding.to}.name`)),
      });
      const before = await attribute('data-checksum');
      if ((await country.getAttribute('aria-pressed')) !== 'true') await hand.press(country);
      await hand.press(
        page.locator('.soundings').getByRole('button', {
          name: startingWith(say(`sounding.${keyOf(sounding)}.name`, { country: inText(sounding.to) })),
        }),
      );
      await expect(body).not.toHaveAttribute('data-checksum', before);
    },
    forecast: async (percent) => {
      await hand.write(page.getByRole('spinbutton'), String(percent));
      await goOn();
      await modeIs('deciding');
    },
    decide: async (option, paper) => {
      await pick(option);
      if (paper !== undefined) await page.locator('.cite select').selectOption(paper);
      await hand.press(button(say('panels.decide.seal')));
      await hand.press(button(say('panels.seal.yes')));
      await expect(body).not.toHaveAttribute('data-mode', 'deciding');
    },
  };
}

/** Gives the next game this seed: the page asks the browser for one, and this is the browser's answer. */
export async function giveSeed(page: Page, seed: number): Promise<void> {
  await page.addInitScript((wanted) => {
    const give = (numbers: Uint32Array): Uint32Array => numbers.fill(wanted);
    Object.defineProperty(crypto, 'getRandomValues', { value: give });
  }, seed);
}

/** One beat without any thought: no sounding, fifty per cent, the first open option; then on to what follows. */
export async function playBeat(player: Player<Page | Frame>): Promise<void> {
  await player.goOnTo('forecasting');
  await player.forecast(50);
  const first = player.page.locator('input[name=option]').first();
  const option = ((await first.getAttribute('aria-labelledby')) ?? '').replace(/^option-(.*)-title$/, '$1');
  await player.decide(option);
  await player.modeIs('revealing');
}

/** Plays on from wherever the player stands to the debrief. */
export async function playToTheEnd(player: Player<Page | Frame>): Promise<void> {
  for (let beats = 0; beats < 12; beats++) {
    await playBeat(player);
    await player.goOn();
    if ((await player.mode()) === 'answering') await player.goOn();
    if ((await player.mode()) === 'ended') break;
  }
  await player.modeIs('ended');
  await player.goOn();
  await player.modeIs('debriefing');
}

/** With the drawn map, or without it: most of what can be tested needs no map, and is tested faster so. */
export const withMap = '/';
export const withoutMap = '/?stage=off';

/** A new game of a seat, at its first dispatch. */
export async function startGame(player: Player, at = withoutMap, seat = 'FRA', mandate = 'keep-word'): Promise<void> {
  await player.page.goto(at);
  await player.begin();
  await player.lead(seat);
  await player.takeMandate(seat, mandate);
}
