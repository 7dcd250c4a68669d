/** Pointer and wheel on one element, told as pulls, zooms and taps in CSS pixels. A pull is never a tap. */
import type { Point } from './plate';

export interface GestureHooks {
  readonly onPull: (dx: number, dy: number) => void;
  /** Nearer by a factor around a point; `soft` may be eased, a pinch follows the fingers. */
  readonly onZoom: (factor: number, around: Point, soft: boolean) => void;
  readonly onTap: (at: Point) => void;
  /** The pointer moves over the element with no button down; none: it has left. */
  readonly onHover: (at: Point | undefined) => void;
}

/** Pixels a finger may slip and still tap. */
const slip = 7;

const far = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);
const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

export interface Gestures {
  /** True while a finger or button is down. */
  readonly isHeld: () => boolean;
  readonly stop: () => void;
}

/** Listens until it is stopped. */
export function startGestures(element: HTMLElement, hooks: GestureHooks): Gestures {
  const down = new Map<number, Point>();
  let travelled = 0;
  const at = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const pinch = (id: number, to: Point) => {
    const other = [...down].find(([key]) => key !== id)?.[1];
    const from = down.get(id);
    if (!other || !from) return;
    const [m0, m1] = [middle(from, other), middle(to, other)];
    hooks.onPull(m1[0] - m0[0], m1[1] - m0[1]);
    hooks.onZoom(far(to, other) / Math.max(1, far(from, other)), m1, false);
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    travelled = down.size === 0 ? 0 : Infinity;
    down.set(event.pointerId, at(event));
  };
  const onMove = (event: PointerEvent) => {
    const from = down.get(event.pointerId);
    const to = at(event);
    if (!from) {
      hooks.onHover(to);
      return;
    }
    travelled = Math.max(travelled, far(from, to));
    if (down.size === 2) pinch(event.pointerId, to);
    else if (travelled > slip) hooks.onPull(to[0] - from[0], to[1] - from[1]);
    else return;
    down.set(event.pointerId, to);
  };
  const onLeave = (event: PointerEvent) => {
    // What lies over the element belongs to it: words under the pointer can be gone over.
    const isNear = event.relatedTarget instanceof Node && element.parentElement?.contains(event.relatedTarget);
    if (event.pointerType === 'mouse' && !isNear) hooks.onHover(undefined);
  };
  const onUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || event.type === 'pointercancel') return;
    if (travelled <= slip) hooks.onTap(at(event));
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const delta = Math.max(-240, Math.min(240, event.deltaY * lines));
    hooks.onZoom(2 ** (-delta / (event.ctrlKey ? 90 : 260)), at(event), Math.abs(delta) > 40);
  };
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onUp);
  element.addEventListener('pointerleave', onLeave);
  element.addEventListener('wheel', onWheel, { passive: false });
  const stop = () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onUp);
    element.removeEventListener('pointerleave', onLeave);
    element.removeEventListener('wheel', onWheel);
  };
  return { isHeld: () => down.size > 0, stop };
}
