import { describe, expect, it } from 'vitest';
import { type AddressWindow, openAddress } from '../../src/ports/address';

class StubWindow extends EventTarget implements AddressWindow {
  href = 'https://example.org/covenant/?lang=en#r=old';
  state: unknown = { kept: true };
  states: unknown[] = [];
  isRefusing = false;
  readonly location: AddressWindow['location'];
  readonly history: AddressWindow['history'];

  constructor() {
    super();
    const host = this;
    this.location = {
      get href() {
        return host.href;
      },
      get hash() {
        return new URL(host.href).hash;
      },
    };
    this.history = {
      state: this.state,
      replaceState: (state, _, href) => {
        if (this.isRefusing) throw new DOMException('too often', 'SecurityError');
        this.states.push(state);
        this.href = String(href);
      },
    };
  }
}

describe('the address bar', () => {
  it('gives what stands after the #, and nothing when nothing stands there', () => {
    const host = new StubWindow();
    expect(openAddress(host).readHash()).toBe('r=old');
    host.href = 'https://example.org/covenant/';
    expect(openAddress(host).readHash()).toBe('');
  });

  it('gives a broken text just as it stands, so that a torn link is not a crash', () => {
    const host = new StubWindow();
    host.href = 'https://example.org/#r=%E0%A4%A';
    expect(openAddress(host).readHash()).toBe('r=%E0%A4%A');
  });

  it('takes a new text without losing the page, its question or its place in the history', () => {
    const host = new StubWindow();
    expect(openAddress(host).replaceHash('r=new')).toBe(true);
    expect(host.href).toBe('https://example.org/covenant/?lang=en#r=new');
    expect(host.states).toEqual([{ kept: true }]);
  });

  it('loses the # too when the text is empty', () => {
    const host = new StubWindow();
    openAddress(host).replaceHash('');
    expect(host.href).toBe('https://example.org/covenant/?lang=en');
  });

  it('says no when the browser refuses, and stays as it was', () => {
    const host = new StubWindow();
    host.isRefusing = true;
    expect(openAddress(host).replaceHash('r=new')).toBe(false);
    expect(host.href).toContain('#r=old');
  });

  it('makes a link without going there', () => {
    const host = new StubWindow();
    expect(openAddress(host).linkTo('r=share')).toBe('https://example.org/covenant/?lang=en#r=share');
    expect(host.href).toContain('#r=old');
  });

  it('tells of a pasted link until it is told to stop', () => {
    const host = new StubWindow();
    const heard: string[] = [];
    const stop = openAddress(host).listen((text) => heard.push(text));
    host.dispatchEvent(new Event('hashchange'));
    stop();
    host.dispatchEvent(new Event('hashchange'));
    expect(heard).toEqual(['r=old']);
  });
});
