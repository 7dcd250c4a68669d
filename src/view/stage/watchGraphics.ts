/** Watches over a WebGL canvas: what was lost mostly comes back at once, and sometimes never does. */

/** Milliseconds that a browser is given to bring the graphics back. */
const grace = 2500;

/** Calls back when the graphics have come back, or when they will not. Gives back how to stop. */
export function watchGraphics(canvas: HTMLCanvasElement, onBack: () => void, onLost: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lost = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onLost, grace);
  };
  const back = () => {
    clearTimeout(waiting);
    onBack();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', back);
  return () => {
    clearTimeout(waiting);
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', back);
  };
}
