import type { AnswerScreen, CrisisScreen, RevealScreen } from '../model/screen';

export function CrisisPanel({ model }: { readonly model: CrisisScreen | RevealScreen | AnswerScreen }) {
  return <main id="main" tabIndex={-1} data-screen={model.screen} />;
}
