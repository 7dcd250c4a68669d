/** A panel whose code comes when it is first wanted, so that the title does not wait for it. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

export interface Later<Props> {
  readonly Panel: FunctionComponent<Props>;
  /** Fetches the code ahead of need. */
  readonly fetch: () => void;
}

/** Wraps a dynamic import; shows nothing until the code is there. */
export function later<Props>(load: () => Promise<FunctionComponent<Props>>): Later<Props> {
  const loaded = signal<{ readonly Panel: FunctionComponent<Props> } | undefined>(undefined);
  const fetch = () => {
    if (loaded.value) return;
    void load().then((Panel) => {
      loaded.value ??= { Panel };
    });
  };
  const Panel: FunctionComponent<Props> = (props) => {
    useEffect(fetch, []);
    const Loaded = loaded.value?.Panel;
    return Loaded ? <Loaded {...props} /> : null;
  };
  return { Panel, fetch };
}
