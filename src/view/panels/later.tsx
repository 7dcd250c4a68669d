/** A panel whose code comes when it is first wanted, so that the title does not wait for it. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSay } from './hand';

interface Later<Props> {
  readonly Panel: FunctionComponent<Props>;
  /** Fetches the code ahead of need. */
  readonly fetch: () => void;
}

function Missing({ again }: { readonly again: () => void }) {
  const say = useSay();
  return (
    <main id="main" class="missing" tabIndex={-1}>
      <p class="refusal" role="alert">
        {say('panels.offline')}
      </p>
      <button type="button" class="btn" onClick={again}>
        {say('panels.again')}
      </button>
    </main>
  );
}

/** Wraps a dynamic import; shows nothing until the code is there, and a way to try again if it does not come. */
export function later<Props>(load: () => Promise<FunctionComponent<Props>>): Later<Props> {
  const loaded = signal<{ readonly Panel: FunctionComponent<Props> } | 'missing' | undefined>(undefined);
  const fetch = () => {
    if (typeof loaded.value === 'object') return;
    load().then(
      (Panel) => {
        loaded.value = { Panel };
      },
      () => {
        loaded.value = 'missing';
      },
    );
  };
  const Panel: FunctionComponent<Props> = (props) => {
    useEffect(fetch, []);
    const now = loaded.value;
    if (now === 'missing') return <Missing again={fetch} />;
    return now ? <now.Panel {...props} /> : null;
  };
  return { Panel, fetch };
}
