/** Where in a file a problem lies, as a person would name it: "beat 3 (godesberg), FRA, option 2 (mobilise)". */
import { type Finding, type Path, type Problem, pathText, type Step, severities } from './problem';

const inside = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;

/** The id of a part of a level, if it has one. */
export const idOf = (value: unknown): string | undefined => {
  const id = inside(value, 'id');
  return typeof id === 'string' ? id : undefined;
};

/** The stops on the way along `at` into `raw`. A list and the number in it are one stop. */
function placeOf(raw: unknown, at: Path): readonly Step[] {
  const steps: Step[] = [];
  let value = raw;
  for (const key of at) {
    value = inside(value, key);
    const last = steps.at(-1);
    if (typeof key === 'string') steps.push({ field: key });
    else if (last) steps[steps.length - 1] = { ...last, nth: key + 1, ...named(idOf(value)) };
  }
  return steps;
}

const named = (id: string | undefined): { id?: string } => (id === undefined ? {} : { id });

export const problemAt =
  (raw: unknown) =>
  ({ at, code, params = {} }: Finding): Problem => ({
    path: pathText(at),
    place: placeOf(raw, at),
    code,
    severity: severities[code],
    params,
  });
