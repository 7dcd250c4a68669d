import { describe, expect, test } from 'vitest';
import { firstLook } from '../../src/view/model/look';
import { nextLook } from '../../src/view/model/nextLook';
import { changedSettings, firstSettings } from '../../src/view/model/settings';

describe('what is looked at', () => {
  test('another choice takes back the question whether to seal', () => {
    const sealing = nextLook({ ...firstLook, option: 'reaffirm' }, { type: 'ask-seal' });
    expect(sealing.isSealing).toBe(true);
    expect(nextLook(sealing, { type: 'choose-option', option: 'with-london' }).isSealing).toBe(false);
  });
  test('a page laid over the game leaves the drafts below it as they were', () => {
    const draft = { ...firstLook, option: 'reaffirm', paper: 'ismay-note', country: 'GBR' };
    const opened = nextLook(draft, { type: 'open-overlay', overlay: 'papers', id: 'ismay-note' });
    expect(nextLook(opened, { type: 'close-overlay' })).toEqual(draft);
  });
  test('going on closes pages and lets go of the country that was spoken to, but not of the choice', () => {
    const draft = { ...firstLook, option: 'reaffirm', country: 'GBR', tab: 'map' as const };
    expect(nextLook(draft, { type: 'go-on' })).toEqual({ ...firstLook, option: 'reaffirm' });
  });
  test('a sealed choice leaves no draft for the next decision', () => {
    const draft = { ...firstLook, option: 'reaffirm', paper: 'ismay-note', isSealing: true };
    expect(nextLook(draft, { type: 'seal', option: 'reaffirm' })).toEqual(firstLook);
  });
  test('a paper can be cited and the citation withdrawn', () => {
    const cited = nextLook(firstLook, { type: 'cite-paper', paper: 'ismay-note' });
    expect(cited.paper).toBe('ismay-note');
    expect(nextLook(cited, { type: 'cite-paper', paper: undefined })).toEqual(firstLook);
  });
  test('another game begins with a clear table', () => {
    const busy = { ...firstLook, option: 'reaffirm', overlay: { name: 'ledger' as const }, isHurried: true };
    expect(nextLook(busy, { type: 'retry-same-seed' })).toEqual(firstLook);
  });
});

test('a setting changes alone', () => {
  expect(changedSettings(firstSettings, { name: 'sound', value: true })).toEqual({ ...firstSettings, sound: true });
});
