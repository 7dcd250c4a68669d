/** Settings on the shelf. What cannot be read there counts as never set. */
import type { Store } from '../ports/storage';
import { firstSettings, type Settings } from '../view/model/settings';

const key = 'covenant.settings';

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

const isLoudness = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 100;
const isSwitch = (value: unknown): boolean => typeof value === 'boolean';

const isGood: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  sound: isSwitch,
  music: isLoudness,
  effects: isLoudness,
  captions: (value) => value === 'with-sound' || value === 'always' || value === 'never',
  siren: isSwitch,
  motion: (value) => value === 'auto' || value === 'reduced',
  simpleGraphics: isSwitch,
  stage: isSwitch,
  screen: isSwitch,
  textSize: (value) => value === 100 || value === 115 || value === 130 || value === 150,
  language: (value) => typeof value === 'string' && /^[a-z]{2,3}$/.test(value),
};

const names = Object.keys(isGood) as (keyof Settings)[];

export function readSettings(store: Store): Settings {
  const got = store.get(key);
  const kept = parsed(got.ok ? got.value : null);
  const good = names.filter((name) => isGood[name](kept[name])).map((name) => [name, kept[name]] as const);
  return { ...firstSettings, ...Object.fromEntries(good) };
}

/** Settings that cannot be kept are no misfortune: they hold for this visit. */
export function keepSettings(store: Store, settings: Settings): void {
  store.set(key, JSON.stringify(settings));
}
