import { longestKept } from '../../src/ports/scorm';
import { expect, test } from '../support/page';
import { type LearningSystem, startLearningSystem } from './support/learningSystem';
import { playBeat, playerOn } from './support/player';
import { say } from './support/words';

test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000);
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
});

/** Nothing of the pupil was asked for, nothing was judged, and what was kept has room in any system. */
async function expectDiscreet(system: LearningSystem, page: Parameters<LearningSystem['told']>[0]): Promise<void> {
  const { asked, judged, kept } = await system.told(page);
  expect(asked.filter((name) => !/lesson_status|completion_status|suspend_data/.test(name))).toEqual([]);
  expect(judged).toEqual([]);
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.length).toBeLessThanOrEqual(longestKept);
}

for (const edition of ['1.2', '2004'] as const)
  test(`a learning system (SCORM ${edition}) opens the episode, keeps a run through a reload, and hears that it was played`, async ({
    page,
  }) => {
    const system = await startLearningSystem('1938-munich', edition);
    const player = playerOn(await system.open(page));
    await player.modeIs('choosing');
    await expect(player.page.getByText(say('lesson.kept'))).toBeVisible();
    expect((await system.told(page)).status).toBe('incomplete');
    await player.lead('FRA');
    await player.takeMandate('FRA', 'keep-word');
    await playBeat(player);
    const checksum = await player.checksum();
    expect(await player.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(1);
    await expectDiscreet(system, page);

    const again = playerOn(await system.open(page));
    await again.modeIs('revealing');
    expect(await again.checksum()).toBe(checksum);

    const last = playerOn(await system.open(page, ['answering', '1938-munich.line-held']));
    await last.modeIs('answering');
    await last.goOnTo('ended');
    await expect.poll(async () => (await system.told(page)).status).toBe('completed');
    await last.goOn();
    await last.modeIs('debriefing');
    const { time, exit } = await system.told(page);
    expect([time, exit]).toEqual([expect.stringMatching(/^(\d{2,4}:\d\d:\d\d|PT0H0M\d+S)/), 'suspend']);
    await expectDiscreet(system, page);
    await playerOn(await system.open(page)).modeIs('debriefing');
    expect((await system.told(page)).status).toBe('completed');
    await system.close();
  });
