/** Whether this machine draws WebGL with a graphics chip. In software, Canvas 2D is several times cheaper. */
export type Renderer = 'webgl' | 'canvas';

const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Asks the browser who draws, and lets the context go at once. */
export function probeRenderer(): Renderer {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return 'canvas';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return software.test(name) ? 'canvas' : 'webgl';
}
