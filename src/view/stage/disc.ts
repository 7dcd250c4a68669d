/** The disc of a country, taken out of the icon sprite as a picture that a canvas can draw. */
import spriteUrl from '../../../assets/icons/sprite.svg?url';

/** Fetches one disc; nothing if the sprite has none. */
export async function loadDisc(country: string): Promise<HTMLImageElement | undefined> {
  const sprite = await (await fetch(spriteUrl)).text();
  const symbol = new RegExp(`<symbol id="disc-${country}"[^>]*>(.*?)</symbol>`, 's').exec(sprite)?.[1];
  if (!symbol) return undefined;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 48 48">${symbol}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
