/** How large the letters of a decision log may be, so that it stands on one sheet of A4 or Letter, laid across. */

export interface LogRow {
  readonly beat: string;
  readonly date: string;
  readonly question: string;
  /** Papers that came to the desk, and what was heard in private. */
  readonly known: readonly string[];
  readonly choice: string;
  readonly forecast?: string;
  /** The paper that was cited; where none was, there is a line to write on. */
  readonly reason?: string;
  /** The others' deeds, each with its name, and then the challenger's answer. */
  readonly followed: readonly { readonly who?: string; readonly text: string }[];
}

/** Millimetres: the narrower of the two papers is as wide, the lower as high, less margins, head and foot. */
const paper = { wide: 261, high: 190 - 16 - 24 - 10 };

/** Columns as shares of the width, as the style has them: question, known, chosen, followed. */
const loose = { when: 0.13, known: 0.21, choice: 0.2, followed: 0.27 } as const;
/** Where there is much to tell, most of the width goes to what is longest. */
const tight = { when: 0.1, known: 0.23, choice: 0.17, followed: 0.34 } as const;

/** Millimetres in a point; width of a letter and height of a line, in letters; padding of a row in millimetres. */
const point = 0.3528;
const letter = 0.5;
const line = 1.27;
const padding = { wide: 3.6, high: 2.4 };

const sizes = [9.6, 9.2, 8.8, 8.4, 8, 7.6, 7.4, 7.2, 7, 6.8, 6.4, 6, 5.6, 5.2] as const;

/** Lines that some texts take, each beginning on a line of its own. */
function linesIn(texts: readonly string[], share: number, points: number): number {
  const signs = Math.floor((paper.wide * share - padding.wide) / (points * point * letter));
  return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / signs)), 0);
}

const columnsOf = (
  { date, question, known, choice, forecast = '', reason = '', followed }: LogRow,
  isTight: boolean,
) => ({
  when: [date, question],
  known: isTight ? [known.join(' · ')] : known,
  // A reason that was not given leaves a line to write on, where there is room.
  choice: [choice, forecast, `Reason given: ${reason}`, ...(reason === '' && !isTight ? [''] : [])],
  followed: [followed.map(({ who = '', text }) => `${who} ${text}`).join(' ')],
});

function heightOf(row: LogRow, points: number, isTight: boolean): number {
  const texts = columnsOf(row, isTight);
  const lines = Object.entries(isTight ? tight : loose).map(([name, share]) =>
    linesIn(texts[name as keyof typeof loose], share, points),
  );
  return Math.max(...lines) * points * point * line + padding.high;
}

export interface LogSize {
  /** Size of the letters in points. */
  readonly points: number;
  /** What was known is run on, without a line for each. */
  readonly isTight: boolean;
}

/** Smaller than this, and lines are run on before the letters shrink further. */
const comfortable = 8;

/** The largest letters with which these rows fit. */
export function logSizeFor(rows: readonly LogRow[]): LogSize {
  const fits = ({ points, isTight }: LogSize): boolean =>
    rows.reduce((sum, row) => sum + heightOf(row, points, isTight), 0) <= paper.high;
  const large = sizes.filter((points) => points >= comfortable).map((points) => ({ points, isTight: false }));
  const run = sizes.map((points) => ({ points, isTight: true }));
  return [...large, ...run].find(fits) ?? { points: 5.2, isTight: true };
}
