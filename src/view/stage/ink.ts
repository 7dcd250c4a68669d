/** The colours of the plate: flat ink on warm paper, one hue a state, paler for those who only look on. Pure. */
export const ink = '#1D2733';
export const paper = '#F4ECDC';
export const sea = '#CBD8D3';
export const shoal = '#5E8C8C';
export const red = '#B5341F';
export const blue = '#1F4E6B';
export const mustard = '#7A5510';
export const faded = '#4A5560';
export const seaName = '#33606A';

const families: Readonly<Record<string, string>> = {
  GBR: '#E8B3A6',
  FRA: '#B1B6D6',
  DEU: '#8B9195',
  SUN: '#D58A70',
  ITA: '#A0AB69',
  POL: '#E0ACBA',
  CSK: '#86C2BE',
  ROU: '#DDB86E',
  YUG: '#C9D5AB',
  HUN: '#CBB2CC',
  TUR: '#CDBFA0',
  FIN: '#BFD3DC',
  LTU: '#C6D3A6',
  LVA: '#E3CBB2',
  EST: '#C3C6DC',
  ESP: '#E2C9A4',
  SWE: '#DCE0C4',
  NOR: '#EDE0C3',
  IRL: '#BBD3B0',
  NLD: '#E9B87A',
  PRT: '#B7C9A0',
  BEL: '#D4C17A',
  DNK: '#CFD6DA',
  CHE: '#EDE3C9',
  BGR: '#E0DCCB',
  GRC: '#EFE3CB',
  ALB: '#E6DDC8',
  DANZIG: '#F7F3E8',
  AUT: '#E9D9C3',
  SAAR: '#F7F3E8',
  TRIESTE: '#F7F3E8',
  USA: '#7FB0B2',
  CAN: '#EBC3B4',
  JPN: '#E3A94F',
  CHN: '#EFDC9C',
  PRC: '#EFDC9C',
  ROC: '#C9D0A0',
  KOR: '#8FC0C0',
  PRK: '#D0806A',
  MNG: '#D5B48F',
  TIBET: '#E9D9C3',
  THA: '#C9D5AB',
  IND: '#EBC98A',
  IDN: '#C9D0A0',
  PHL: '#BFD3DC',
  DRV: '#D0806A',
  RVN: '#8FC0C0',
  MMR: '#E3CBB2',
  AFG: '#DFE3CE',
  MYS: '#DDB89D',
  PAK: '#93B795',
  BGD: '#B5CFC4',
  ETH: '#D9C06B',
  EGY: '#DDCF9F',
  SAU: '#D8CBA0',
  IRQ: '#BE8F6A',
  KWT: '#7FB59E',
  IRN: '#B9BFA0',
  SYR: '#CDB7A0',
  JOR: '#C4CDB0',
  ISR: '#A9B8D3',
  YEM: '#D9C79A',
  SVK: '#A9ABB3',
  FRG: '#A7ADB0',
  GDR: '#B5807A',
};
const anybody = '#E6E0C4';

/** The paper ink of a state. */
export const inkOf = (holder: string): string => families[holder] ?? anybody;

const parts = (hex: string): readonly number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** Part of the way (0 to 1) from one colour to another. */
export function mix(from: string, to: string, part: number): string {
  const end = parts(to);
  const blend = parts(from).map((v, i) => Math.round(v + ((end[i] ?? v) - v) * part));
  return `#${blend.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}
