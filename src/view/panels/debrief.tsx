import type { DebriefScreen } from '../model/debrief';

export function DebriefPanel({ model }: { readonly model: DebriefScreen }) {
  return <main id="main" tabIndex={-1} data-screen={model.screen} />;
}
