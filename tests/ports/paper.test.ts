import { describe, expect, it } from 'vitest';
import { openClipboard } from '../../src/ports/clipboard';
import { openPrinter } from '../../src/ports/print';

describe('the clipboard', () => {
  it('takes a text', async () => {
    const taken: string[] = [];
    const copy = openClipboard({
      clipboard: {
        writeText: async (text) => {
          taken.push(text);
        },
      },
    });
    expect(await copy('a run')).toEqual({ ok: true });
    expect(taken).toEqual(['a run']);
  });

  it('that is missing, as in a classroom without https, is a value and not a crash', async () => {
    expect(await openClipboard({})('a run')).toEqual({ ok: false, problem: 'missing' });
  });

  it('that a person has refused is told apart from one that is missing', async () => {
    const copy = openClipboard({ clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    expect(await copy('a run')).toEqual({ ok: false, problem: 'blocked' });
  });
});

describe('the printer', () => {
  const page = (print?: () => void) => {
    const host = Object.assign(new EventTarget(), { document: { title: 'Covenant' } });
    return print ? Object.assign(host, { print }) : host;
  };

  it('prints under the title of the paper and gives the page its own title back when it is done', () => {
    const titles: string[] = [];
    const host = page(() => titles.push(host.document.title));
    expect(openPrinter(host)('The ledger')).toBe(true);
    expect(titles).toEqual(['The ledger']);
    expect(host.document.title).toBe('The ledger');
    host.dispatchEvent(new Event('afterprint'));
    expect(host.document.title).toBe('Covenant');
  });

  it('says no where nothing can be printed, and the title stays', () => {
    const refusing = page(() => {
      throw new Error('no dialogs here');
    });
    for (const host of [page(), refusing]) {
      expect(openPrinter(host)('The ledger')).toBe(false);
      expect(host.document.title).toBe('Covenant');
    }
  });
});
