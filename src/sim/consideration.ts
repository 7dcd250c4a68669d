/** The eight signed considerations, in points of the model, always in this order. */
export const considerationNames = [
  'interest',
  'law',
  'insurance',
  'cost',
  'danger',
  'company',
  'word',
  'pull',
] as const;
export type ConsiderationName = (typeof considerationNames)[number];
