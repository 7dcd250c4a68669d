/** Joins lens, easel, gestures and sleep into one running show. */
import type { Game } from 'phaser';
import type { StageModel } from '../model/stageModel';
import type { AtlasScene } from './atlasScene';
import { loadDisc } from './disc';
import { startEasel, type View } from './easel';
import { startGestures } from './gestures';
import { coversOf, densityOf, glassOf, type Neatline, noInsets } from './glassOf';
import { startGlide } from './glide';
import { startIdle } from './idle';
import { type Insets, middleOf } from './lens';
import { lengthOfMotions, type Motion, motionsOf } from './motion';
import { type Picked, pickedAt, spotsOf } from './pick';
import type { Plate, Point } from './plate';
import type { StageHandle, StageHooks } from './stageHandle';
import { startTips } from './tips';
import { watchGraphics } from './watchGraphics';

interface Stand {
  readonly parent: HTMLElement;
  readonly game: Game;
  readonly scene: AtlasScene;
  readonly plate: Plate;
  readonly neatline?: Neatline;
  readonly coverings: () => readonly Element[];
  readonly hooks: StageHooks;
}

type ShownHandle = Omit<StageHandle, 'destroy' | 'frames' | 'renderer'>;

interface Show {
  readonly handle: ShownHandle;
  readonly onFrame: (now: number) => void;
  readonly stop: () => void;
}

/** Milliseconds of stillness before the sheets are painted sharp again. */
const stillness = 110;
/** The same while the hand still holds the paper: it will most likely pull on. */
const heldStill = 600;

export function startShow({ parent, game, scene, plate, neatline, coverings, hooks }: Stand): Show {
  const easel = startEasel(plate, scene);
  let insets: Insets = noInsets;
  let model: StageModel | undefined;
  let disc: HTMLImageElement | undefined;
  let discOf: string | undefined;
  let act: { readonly motions: readonly Motion[]; readonly since: number } | undefined;
  let movedAt = 0;
  /** A moved map that is not yet sharp again keeps the loop awake, however slow the machine. */
  let unsettled = false;
  const idle = startIdle(game, () => unsettled || act !== undefined);
  let stopped = false;
  /** What lay over the map when it was last laid out. */
  let covered = '';
  let density = densityOf(false);
  let glass = glassOf(parent, insets);
  const tips = startTips(parent, hooks.onThread);
  const glide = startGlide(plate, glass, () => model?.reducedMotion ?? true);

  const view = (): View | undefined =>
    model && { model, glass, density, covers: coversOf(parent, coverings()), ...(disc && { disc }) };
  const seatTips = () => {
    const [sheet, layout] = [easel.sheet(), easel.layout()];
    if (sheet && layout) tips.seat(spotsOf({ sheet, layout, lens: glide.lens() }));
  };
  const paint = (anew: boolean) => {
    const now = view();
    if (!now) return;
    easel.paint(now, glide.lens(), anew);
    easel.look(glide.lens());
    covered = String(now.covers);
    seatTips();
    if (act) easel.paintMarks(now, act.motions, performance.now() - act.since);
    idle.poke();
  };
  const repaint = () => paint(true);
  const moved = () => {
    tips.tell(undefined);
    movedAt = performance.now();
    unsettled = true;
    idle.poke();
  };
  const endAct = () => {
    const now = view();
    if (!act || !now) return;
    act = undefined;
    easel.paintMarks(now, [], 0);
    idle.poke();
    hooks.onSettled?.();
  };
  const playAct = (now: number) => {
    const seen = view();
    if (!act || !seen) return;
    const elapsed = now - act.since;
    if (elapsed >= lengthOfMotions(act.motions)) endAct();
    else easel.paintMarks(seen, act.motions, elapsed);
  };
  const onFrame = (now: number) => {
    if (glide.step(now)) moved();
    const whole = easel.look(glide.lens());
    const rested = now - movedAt > (gestures.isHeld() ? heldStill : stillness);
    const sharp = !model || easel.isSharp(glide.lens());
    const seen = whole || rested ? undefined : view();
    if (seen) easel.extend(seen, glide.lens());
    else if (rested && !sharp) paint(false);
    else playAct(now);
    if (rested && sharp) unsettled = false;
  };
  const refit = () => {
    // Out of sight (another page of the game is shown): keep what there is until it is seen again.
    if (parent.clientWidth === 0 || parent.clientHeight === 0) return;
    glass = glassOf(parent, insets);
    density = densityOf(model?.simple ?? false);
    game.scale.resize(Math.round(glass.width * density), Math.round(glass.height * density));
    // Last: at density 1 it is only this that tells the canvas its size on the page.
    game.scale.setZoom(1 / density);
    neatline?.fit(glass);
    glide.refit(glass);
    repaint();
  };
  const repaintIfCovered = () => {
    if (stopped || String(view()?.covers) === covered) return;
    paint(false);
  };
  const fetchDisc = (country: string | undefined) => {
    if (country === discOf) return;
    discOf = country;
    disc = undefined;
    if (!country) return;
    loadDisc(country).then(
      (image) => {
        if (stopped || discOf !== country) return;
        disc = image;
        const now = view();
        if (now) easel.paintMarks(now, act?.motions ?? [], act ? performance.now() - act.since : 0);
        idle.poke();
      },
      () => undefined, // Without its disc the pin is still a pin.
    );
  };
  const show = (next: StageModel) => {
    const before = model;
    endAct();
    model = next;
    fetchDisc(next.countries.find(({ role }) => role === 'you')?.id);
    const motions = motionsOf(before, next);
    if (motions.length > 0) act = { motions, since: performance.now() };
    if (before && before.simple !== next.simple) refit();
    else paint(false);
    // The legend tells of the same model, but the page may draw it only after the map.
    requestAnimationFrame(() => setTimeout(repaintIfCovered));
  };
  const picked = (at: Point): Picked => {
    const [sheet, layout, land] = [easel.sheet(), easel.layout(), easel.land()];
    if (!sheet || !layout || !land || !model) return {};
    return pickedAt({ plate, model, land, layout, sheet, lens: glide.lens() }, at);
  };
  const gestures = startGestures(game.canvas, {
    onPull: (dx, dy) => {
      glide.pull(dx, dy);
      moved();
    },
    onZoom: (factor, around, soft) => {
      glide.zoomBy(factor, around, soft);
      moved();
    },
    onTap: (at) => {
      const { thread, country } = picked(at);
      // The first tap tells the promise, the second asks for it in full; a pointer has been told on its way.
      const isTold = thread !== undefined && tips.told() === thread;
      tips.tell(isTold ? undefined : thread);
      if (isTold) hooks.onThread(thread);
      if (!thread) hooks.onPick(country);
    },
    onHover: (at) => {
      const { thread, country } = at ? picked(at) : {};
      game.canvas.style.cursor = thread || country ? 'pointer' : 'grab';
      tips.tell(thread);
    },
  });
  const resizing = new ResizeObserver(refit);
  resizing.observe(parent);
  /** Fonts come in twos and threes: their names are set once for all. */
  let lettering: ReturnType<typeof setTimeout> | undefined;
  const onFonts = () => {
    clearTimeout(lettering);
    lettering = setTimeout(() => {
      easel.forgetFonts();
      paint(false);
    }, 40);
  };
  document.fonts.addEventListener('loadingdone', onFonts);
  const stopWatch = watchGraphics(game.canvas, repaint, () => hooks.onLost?.());
  neatline?.fit(glass);

  const stop = () => {
    stopped = true;
    act = undefined;
    gestures.stop();
    clearTimeout(lettering);
    tips.remove();
    resizing.disconnect();
    document.fonts.removeEventListener('loadingdone', onFonts);
    stopWatch();
    idle.stop();
  };
  const handle: ShownHandle = {
    show,
    skip: endAct,
    setInsets: (next) => {
      insets = { ...noInsets, ...next };
      refit();
    },
    zoomBy: (factor) => {
      glide.zoomBy(factor, middleOf(glass), true);
      moved();
    },
    panBy: (dx, dy) => {
      glide.panBy(-dx, -dy);
      moved();
    },
    reset: () => {
      glide.reset(true);
      moved();
    },
    isAsleep: idle.isAsleep,
  };
  return { handle, onFrame, stop };
}
