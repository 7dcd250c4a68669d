import type { Shell, TitleScreen } from '../model/screen';

export function TitlePanel({ model }: { readonly model: TitleScreen; readonly shell: Shell }) {
  return <main id="main" tabIndex={-1} data-screen={model.screen} />;
}
