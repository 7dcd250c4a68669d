import type { BriefingScreen } from '../model/screen';

export function BriefingPanel({ model }: { readonly model: BriefingScreen }) {
  return <main id="main" tabIndex={-1} data-screen={model.screen} />;
}
