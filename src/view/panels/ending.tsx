import type { EndedScreen } from '../model/ending';

export function EndedPanel({ model }: { readonly model: EndedScreen }) {
  return <main id="main" tabIndex={-1} data-screen={model.screen} />;
}
