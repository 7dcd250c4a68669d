/** Notes to the player that belong to no screen: storage that refuses, a run set aside, an address that leads nowhere. */
import { type ReadonlySignal, signal } from '@preact/signals';

export interface Notes {
  /** Oldest first; none twice. */
  readonly all: ReadonlySignal<readonly string[]>;
  readonly add: (sentence: string) => void;
  readonly dismiss: (sentence: string) => void;
}

export function openNotes(): Notes {
  const all = signal<readonly string[]>([]);
  return {
    all,
    add: (sentence) => {
      if (!all.value.includes(sentence)) all.value = [...all.value, sentence];
    },
    dismiss: (sentence) => {
      all.value = all.value.filter((one) => one !== sentence);
    },
  };
}
