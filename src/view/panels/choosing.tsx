import type { ChoosingScreen } from '../model/screen';

export function ChoosingPanel({ model }: { readonly model: ChoosingScreen }) {
  return <main id="main" tabIndex={-1} data-screen={model.screen} />;
}
