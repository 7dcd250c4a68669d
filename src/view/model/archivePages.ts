/** The pages of the archive that can lie over the game. */
import type { ArchiveModel, Notice } from './archive';
import type { LentModel } from './codeModel';
import type { LogModel } from './decisionLog';
import type { HandInModel } from './handIn';
import type { ShareModel } from './shareModel';

/** While neither the model nor the problem is there, it is being worked out. */
interface Coming<Model> {
  readonly model?: Model;
  readonly problem?: string;
  readonly notice?: Notice;
}

export type SharePageModel = Coming<ShareModel>;
export type LogPageModel = Coming<LogModel>;
export type HandInPageModel = Coming<HandInModel>;
export type LentPageModel = Coming<LentModel>;

export type ArchiveOverlay =
  | ({ readonly name: 'runs' } & ArchiveModel)
  | ({ readonly name: 'share' } & SharePageModel)
  | ({ readonly name: 'log' } & LogPageModel)
  | ({ readonly name: 'handin' } & HandInPageModel)
  | ({ readonly name: 'lent' } & LentPageModel);
