/** Notes to the player that belong to no screen: storage that refuses, a run set aside, an address that leads nowhere. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Something that can be done about a note. */
interface Offer {
  readonly label: string;
  readonly take: () => void;
}

interface Note {
  readonly sentence: string;
  readonly offer?: Offer;
}

export interface Notes {
  /** Oldest first; none twice. */
  readonly all: ReadonlySignal<readonly Note[]>;
  readonly add: (sentence: string, offer?: Offer) => void;
  readonly dismiss: (sentence: string) => void;
}

export function openNotes(): Notes {
  const all = signal<readonly Note[]>([]);
  return {
    all,
    add: (sentence, offer) => {
      if (all.peek().some((one) => one.sentence === sentence)) return;
      all.value = [...all.peek(), { sentence, ...(offer && { offer }) }];
    },
    dismiss: (sentence) => {
      all.value = all.peek().filter((one) => one.sentence !== sentence);
    },
  };
}
