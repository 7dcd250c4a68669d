// One measurement, one line: `bench <name> <number> <unit>`.

/** @param {string} name @param {number} value @param {string} unit */
export function tell(name, value, unit) {
  console.log(`bench ${name} ${Number(value.toPrecision(4))} ${unit}`);
}

/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
