/** Keeps the two sheets true to model and lens: paints what has changed, moves what has only moved. */
import type { StageModel } from '../model/stageModel';
import type { AtlasScene } from './atlasScene';
import { grainTile, type Surface } from './grain';
import { isSameLand, type Land, landOf } from './land';
import { type Layout, layoutOf } from './layout';
import type { Glass, Lens } from './lens';
import type { Measure } from './lettering';
import type { Motion } from './motion';
import { paintGround, type Studio } from './paintGround';
import { paintMarks } from './paintMarks';
import { paintName } from './paintNames';
import { type LandPaths, landPaths, type WaterPaths, waterPaths } from './paths';
import type { Box, Plate } from './plate';
import { covers, type Sheet, sheetOf, sheetSize } from './sheet';

/** All that the sheets show. */
export interface View {
  readonly model: StageModel;
  readonly glass: Glass;
  readonly density: number;
  readonly disc?: CanvasImageSource;
  /** Boxes of the screen, in CSS pixels, that something of the page lies over. */
  readonly covers: readonly Box[];
}

export interface Easel {
  /** Lays out and paints the marks for this lens, and the ground too if it must be: other land, other scale, or `anew`. */
  readonly paint: (view: View, lens: Lens, anew: boolean) => void;
  /** Paints the ground alone for this lens: while the map is pulled far, names and threads can wait for its rest. */
  readonly extend: (view: View, lens: Lens) => void;
  /** Paints the marks alone, some milliseconds into their motions. */
  readonly paintMarks: (view: View, motions: readonly Motion[], elapsed: number) => void;
  /** Moves the sheets under the lens; false when the ground no longer covers it. */
  readonly look: (lens: Lens) => boolean;
  /** True when the marks were laid out for exactly this lens. */
  readonly isSharp: (lens: Lens) => boolean;
  readonly land: () => Land | undefined;
  readonly layout: () => Layout | undefined;
  /** The sheet of the marks. */
  readonly sheet: () => Sheet | undefined;
}

const surfaceOf = (canvas: HTMLCanvasElement): Surface => {
  const surface = canvas.getContext('2d');
  if (!surface) throw new Error('no 2D canvas here');
  return surface;
};

/** Measures text with a canvas, each text once. */
function startMeasure(): { readonly measure: Measure; readonly forget: () => void } {
  const surface = surfaceOf(document.createElement('canvas'));
  const known = new Map<string, readonly number[]>();
  const measure: Measure = (text, font) => {
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before) return before;
    surface.font = font;
    const chars = [...text];
    const edges = [...chars, ''].map((_, i) => surface.measureText(chars.slice(0, i).join('')).width);
    known.set(key, edges);
    return edges;
  };
  return { measure, forget: () => known.clear() };
}

/** Sets up the easel before a scene. */
export function startEasel(plate: Plate, scene: AtlasScene): Easel & { readonly forgetFonts: () => void } {
  const water: WaterPaths = waterPaths(plate);
  const names = document.createElement('canvas');
  const studio: Studio = { grain: grainTile(), wash: surfaceOf(document.createElement('canvas')) };
  const ruler = startMeasure();
  let lands: StageModel['lands'] | undefined;
  let land: Land | undefined;
  let paths: LandPaths | undefined;
  let ground: Sheet | undefined;
  let sheet: Sheet | undefined;
  let layout: Layout | undefined;

  /** True if the land is other than it was. */
  const readLand = ({ model }: View): boolean => {
    if (lands && isSameLand(lands, model.lands)) return false;
    lands = model.lands;
    land = landOf(plate, model.lands);
    paths = landPaths(land);
    return true;
  };
  const paintNames = (on: Sheet, seated: Layout['names']) => {
    [names.width, names.height] = sheetSize(on) as [number, number];
    const surface = surfaceOf(names);
    surface.setTransform(on.density, 0, 0, on.density, 0, 0);
    for (const name of seated) paintName(surface, name);
  };
  const paintMarksNow: Easel['paintMarks'] = ({ model, disc }, motions, elapsed) => {
    if (!sheet || !layout || !paths) return;
    const [on, picture] = [sheet, { model, layout, land: paths, motions, names, ...(disc && { disc }) }];
    scene.paint('marks', on, (surface) => paintMarks(surface, picture, on, elapsed));
  };
  const paintGroundOn = (on: Sheet, simple: boolean) => {
    if (!paths) return;
    const picture = { land: paths, water, studio, simple };
    scene.paint('ground', on, (surface) => paintGround(surface, picture, on));
    ground = on;
  };
  const paint: Easel['paint'] = (view, lens, anew) => {
    const on = sheetOf(lens, view.glass, view.density);
    const otherLand = readLand(view);
    const stale = anew || otherLand || ground?.lens.scale !== lens.scale || !covers(ground, lens);
    if (stale) paintGroundOn(on, view.model.simple);
    sheet = on;
    const taken = view.covers.map(([w, n, e, s]): Box => [w + on.rimX, n + on.rimY, e + on.rimX, s + on.rimY]);
    layout = layoutOf(plate, view.model, on, ruler.measure, taken);
    paintNames(on, layout.names);
    paintMarksNow(view, [], 0);
  };
  const extend: Easel['extend'] = ({ model, glass, density }, lens) =>
    paintGroundOn(sheetOf(lens, glass, density), model.simple);
  const look: Easel['look'] = (lens) => {
    if (!sheet || !ground) return true;
    scene.place('ground', ground, lens);
    scene.place('marks', sheet, lens);
    return covers(ground, lens);
  };
  const isSharp: Easel['isSharp'] = ({ x, y, scale }) =>
    sheet !== undefined && sheet.lens.x === x && sheet.lens.y === y && sheet.lens.scale === scale;
  const parts = { land: () => land, layout: () => layout, sheet: () => sheet };
  return { paint, extend, paintMarks: paintMarksNow, look, isSharp, ...parts, forgetFonts: ruler.forget };
}
