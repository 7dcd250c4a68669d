/**
 * How a page is seen by those who lack one kind of cone, and in grey. The three rows of each matrix apply to linear light (red, green, blue).
 * Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE Transactions on
 * Visualization and Computer Graphics 15 (2009), severity 1.0; grey by the luminance of ITU-R BT.709.
 */
type Row = readonly [number, number, number];

export const sights = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const satisfies Readonly<Record<string, readonly [Row, Row, Row]>>;

export type Sight = keyof typeof sights;

/** The twenty numbers of an SVG `feColorMatrix`. */
export const valuesOf = (sight: Sight): string =>
  [...sights[sight].map((row) => [...row, 0, 0]), [0, 0, 0, 1, 0]].join(' ');
