// The pen: one grid of 48 units, one ink (currentColor), one accent (--i2), and holes cut with the ground's own
// colour (--bg), so that an icon is right on paper, on a card, on a dark button and in print.
// Nothing is thinner than 2.4 units: at 16 px that is still 0.8 px.
export const accent = 'var(--i2,currentColor)';
export const ground = 'var(--bg,#F4ECDC)';
const ink = 'currentColor';

/** A filled shape. */
export const fill = (d, color) => `<path d="${d}"${color ? ` fill="${color}"` : ''}/>`;

/** A line of the given width, in ink unless told. */
export const line = (d, width, color = ink, more = '') =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}"${more ? ` ${more}` : ''}/>`;

/** A line cut out of what lies below. */
export const cut = (d, width, more = '') => line(d, width, ground, more);

/** A disc. */
export const dot = (x, y, r, color) => `<circle cx="${x}" cy="${y}" r="${r}"${color ? ` fill="${color}"` : ''}/>`;

/** A ring. */
export const ring = (x, y, r, width, color = ink) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${color}" stroke-width="${width}"/>`;

/** What is inside, moved, turned and scaled. */
export const at = (inside, { x = 0, y = 0, turn = 0, scale = 1, more = '' }) =>
  `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn} 24 24)` : ''}${scale === 1 ? '' : ` scale(${scale})`}"${more ? ` ${more}` : ''}>${inside}</g>`;

/** One link of the chain, lying; left end at x. */
export const link = (x, y = 17.5, width = 4.4, more = '') =>
  `<rect x="${x}" y="${y}" width="21" height="13" rx="6.5" fill="none" stroke="${ink}" stroke-width="${width}"${more ? ` ${more}` : ''}/>`;

/** Two links that hold: the sign of a promise. */
export const chain = link(5) + link(22);

/** A standing person of the Isotype kind, head at the top of the given point. */
export const person = (x, y, scale) =>
  at('<circle cy="-13" r="4.6"/><path d="M-7-6H7V8H3.800V21H.8V9H-.8V21H-3.800V8H-7z"/>', { x, y, scale });

/** Head and shoulders. */
export const bust = (x, y, scale) =>
  at('<circle cy="-9" r="6.200"/><path d="M-12 12V5A7 7 0 0 1-5-2H5a7 7 0 0 1 7 7v7z"/>', { x, y, scale });

/** A star polygon round a point. */
export const star = (x, y, r, points = 5, waist = 0.382) => {
  const corner = (i) => {
    const a = ((i * 180) / points - 90) * (Math.PI / 180);
    const reach = i % 2 ? r * waist : r;
    return `${(x + reach * Math.cos(a)).toFixed(1)} ${(y + reach * Math.sin(a)).toFixed(1)}`;
  };
  return `<path d="M${Array.from({ length: points * 2 }, (_, i) => corner(i)).join('L')}z"/>`;
};

/** The same shape n times round the middle of the grid. */
export const wheel = (n, inside) =>
  Array.from({ length: n }, (_, i) => `<g transform="rotate(${(i * 360) / n} 24 24)">${inside}</g>`).join('');
