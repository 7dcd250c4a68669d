import type { OverlayModel } from '../model/screen';
import type { Settings } from '../model/settings';

export function OverlayPanel({ model }: { readonly model: OverlayModel; readonly settings: Settings }) {
  return <div data-page={model.name} />;
}
