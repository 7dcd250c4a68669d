/** Tiles that make flat ink look printed: paper grain, and the hatches of disputed land. */
import { ink, inkOf, mix, paper } from './ink';

export type Surface = CanvasRenderingContext2D;

function tileOf(size: number): Surface {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const surface = canvas.getContext('2d');
  if (!surface) throw new Error('no 2D canvas here');
  return surface;
}

/** The same noise on every machine: a small linear congruence. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Speckle of rag paper, light and dark, barely seen. */
export function grainTile(): HTMLCanvasElement {
  const size = 192;
  const surface = tileOf(size);
  const next = noise(1938);
  const pixels = surface.createImageData(size, size);
  for (let i = 0; i < pixels.data.length; i += 4) {
    const value = next();
    const dark = value < 0.5;
    pixels.data.set([dark ? 62 : 255, dark ? 48 : 250, dark ? 28 : 235, Math.round(Math.abs(value - 0.5) * 24)], i);
  }
  surface.putImageData(pixels, 0, 0);
  return surface.canvas;
}

const stripes = (surface: Surface, size: number, width: number, color: string): void => {
  surface.strokeStyle = color;
  surface.lineWidth = width;
  surface.beginPath();
  for (const shift of [-size, 0, size]) {
    surface.moveTo(shift - 1, size + 1);
    surface.lineTo(shift + size + 1, -1);
  }
  surface.stroke();
};

/** Claimed: thin dark strokes on the holder's pale ink. Occupied: broad strokes of the taker's ink. `density` in device pixels. */
export function hatchTile(
  holder: string,
  by: string,
  hatch: 'claimed' | 'occupied',
  density: number,
): HTMLCanvasElement {
  const size = Math.round((hatch === 'claimed' ? 8 : 10) * density);
  const surface = tileOf(size);
  const ground = hatch === 'claimed' ? inkOf(holder) : inkOf(by);
  surface.fillStyle = mix(ground, paper, 0.55);
  surface.fillRect(0, 0, size, size);
  if (hatch === 'claimed') stripes(surface, size, 1.9 * density, mix(inkOf(by), ink, 0.62));
  else stripes(surface, size, 4.2 * density, mix(inkOf(by), ink, 0.1));
  return surface.canvas;
}
