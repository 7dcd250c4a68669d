/** What is kept of a class: one text in this browser, gone when the class is forgotten. */
import type { Store } from '../../ports/storage';
import { type ClassKept, type ClassSetting, readClassKept } from '../../view/model/classSetting';

const key = 'covenant.class';

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

export function keptClass(store: Store, first: ClassSetting): ClassKept {
  const got = store.get(key);
  return readClassKept(parsed(got.ok ? got.value : null), first);
}

/** A class that cannot be kept is no misfortune: it stays for this visit. */
export function keepClass(store: Store, kept: ClassKept): void {
  store.set(key, JSON.stringify(kept));
}

export function forgetClass(store: Store): void {
  store.remove(key);
}
