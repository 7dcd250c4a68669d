/** Paints the layer of marks: outlines, troops, threads, capitals, names, badges. Repainted alone while things move. */
import { roleOf, type StageModel } from '../model/stageModel';
import type { Surface } from './grain';
import { blue, ink, paper, red } from './ink';
import type { Layout } from './layout';
import { type Motion, partOf, poseOf } from './motion';
import { paintBadge } from './paintBadge';
import { paintEdgeHead, paintMassed, paintPin, paintPlace, paintRole, paintStep, paintTag } from './paintSigns';
import { paintThread } from './paintThreads';
import type { LandPaths } from './paths';
import { onSheet, type Sheet, sheetSize } from './sheet';
import type { Pose } from './thread';
import { badgePoint, bowIn, type ThreadMark } from './threadMark';

export interface MarksPicture {
  readonly model: StageModel;
  readonly layout: Layout;
  readonly land: LandPaths;
  readonly motions: readonly Motion[];
  /** Names, painted once for this layout. */
  readonly names: CanvasImageSource;
  readonly disc?: CanvasImageSource;
}

const motionOf = (picture: MarksPicture, of: string): Motion | undefined =>
  picture.motions.find((one) => one.of === of);

function partFor(picture: MarksPicture, of: string, elapsed: number): number {
  const motion = motionOf(picture, of);
  return motion ? 1 - (1 - partOf(motion, elapsed)) ** 3 : 1;
}

/** In units of the plate: outlines of whole countries. */
function onPlate(surface: Surface, sheet: Sheet, draw: (pixel: number) => void): void {
  const [x, y] = onSheet(sheet, [0, 0]);
  const zoom = sheet.lens.scale * sheet.density;
  surface.save();
  surface.setTransform(zoom, 0, 0, zoom, x * sheet.density, y * sheet.density);
  surface.lineJoin = 'round';
  draw(1 / sheet.lens.scale);
  surface.restore();
}

function outline(surface: Surface, path: Path2D, color: string, width: number): void {
  surface.strokeStyle = color;
  surface.lineWidth = width;
  surface.stroke(path);
}

function paintSelected(surface: Surface, { model, land }: MarksPicture, sheet: Sheet): void {
  const shape = land.holdings.find(({ holder }) => holder === model.selected);
  if (!shape) return;
  onPlate(surface, sheet, (pixel) => {
    outline(surface, shape.edge, paper, 6 * pixel);
    outline(surface, shape.edge, ink, 3 * pixel);
  });
}

/** Land that has just changed hands is outlined while the outline fades. */
function paintPassing(surface: Surface, picture: MarksPicture, sheet: Sheet, elapsed: number): void {
  const moving = picture.motions.filter(({ of }) => of.startsWith('land:'));
  for (const motion of moving) {
    const part = partOf(motion, elapsed);
    const region = picture.model.lands.find(({ region: id }) => `land:${id}` === motion.of);
    const shape = picture.land.hatched.find((one) => one.holder === region?.holder);
    if (!shape || part >= 1) continue;
    onPlate(surface, sheet, (pixel) => {
      surface.globalAlpha = 1 - part;
      outline(surface, shape.path, red, (3 + 7 * part) * pixel);
    });
  }
}

function paintThreadMark(surface: Surface, { layout }: MarksPicture, mark: ThreadMark, pose: Pose): void {
  const hung = mark.isFaint ? { ...pose, alpha: pose.alpha * 0.45 } : pose;
  paintThread(surface, bowIn(mark, pose), hung, layout.size * (mark.isFaint ? 0.62 : 1), mark.badge);
}

function paintBadgeOf(surface: Surface, { layout, model }: MarksPicture, mark: ThreadMark, pose: Pose): void {
  if (mark.badge === undefined) return;
  const [x, y] = badgePoint(mark, bowIn(mark, pose));
  paintBadge(surface, [x + pose.sway, y], pose.state, layout.size * pose.pop, model.signOfCondition);
}

function paintTroops(surface: Surface, picture: MarksPicture, elapsed: number): void {
  const { layout } = picture;
  for (const { massed, at, toward } of layout.massed) {
    const part = partFor(picture, `massed:${massed.at}>${massed.toward}`, elapsed);
    paintMassed(surface, massed, at, toward, layout.size, part);
  }
  if (!layout.step) return;
  paintStep(surface, layout.step.from, layout.step.to, layout.size, Math.max(0.05, partFor(picture, 'step', elapsed)));
  paintTag(surface, layout.step.tag, layout.step.tagAt, layout.size, red);
}

function paintPlaces(surface: Surface, { layout, model }: MarksPicture): void {
  for (const { place, at } of layout.places) {
    const country = model.countries.find(({ capital }) => capital === place.id);
    const role = country ? roleOf(model, country.id) : 'other';
    if (role === 'victim' || role === 'challenger') paintRole(surface, role, at, layout.size);
    else paintPlace(surface, place, at, layout.size);
  }
}

function paintPins(surface: Surface, { layout, model, disc }: MarksPicture): void {
  const you = model.countries.find(({ role }) => role === 'you');
  const pinned = layout.places.find(({ place }) => place.id === you?.capital);
  if (pinned) paintPin(surface, pinned.at, disc, layout.size);
}

function paintTags(surface: Surface, { layout: { tags, size } }: MarksPicture): void {
  for (const { text, at, head, turn } of tags) {
    paintEdgeHead(surface, head, turn, size);
    paintTag(surface, text, at, size, blue);
  }
}

/** Paints all marks as they stand `elapsed` milliseconds after the change. */
export function paintMarks(surface: Surface, picture: MarksPicture, sheet: Sheet, elapsed: number): void {
  const [width, height] = sheetSize(sheet);
  surface.setTransform(1, 0, 0, 1, 0, 0);
  surface.clearRect(0, 0, width, height);
  surface.setTransform(sheet.density, 0, 0, sheet.density, 0, 0);
  paintSelected(surface, picture, sheet);
  paintPassing(surface, picture, sheet, elapsed);
  paintTroops(surface, picture, elapsed);
  const threads = picture.layout.threads.map((mark) => ({
    mark,
    pose: poseOf(mark.thread, motionOf(picture, mark.thread.id), elapsed),
  }));
  const hushedFirst = [...threads].sort((a, b) => Number(b.mark.isFaint ?? false) - Number(a.mark.isFaint ?? false));
  for (const { mark, pose } of hushedFirst) paintThreadMark(surface, picture, mark, pose);
  paintPlaces(surface, picture);
  surface.setTransform(1, 0, 0, 1, 0, 0);
  surface.drawImage(picture.names, 0, 0);
  surface.setTransform(sheet.density, 0, 0, sheet.density, 0, 0);
  for (const { mark, pose } of threads) paintBadgeOf(surface, picture, mark, pose);
  paintPins(surface, picture);
  paintTags(surface, picture);
}
