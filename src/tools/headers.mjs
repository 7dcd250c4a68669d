// What a browser is told about the pages of the game: they load nothing from elsewhere, and nobody may frame them.
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Phaser draws three small pictures of its own from data, and loads images by way of blobs.
  'img-src': "'self' data: blob:",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
};

/** @type {Record<string, string>} */
export const securityHeaders = {
  'content-security-policy': Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'geolocation=(), microphone=(), payment=()',
};
