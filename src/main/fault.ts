/** Faults of the drawn map, told from all others by the file they come from: the game can live without the map. */
const stageFile = /startStage|\/view\/stage\//;

export const isOfStage = ({ filename, error }: ErrorEvent): boolean =>
  stageFile.test(filename) || (error instanceof Error && stageFile.test(error.stack ?? ''));
