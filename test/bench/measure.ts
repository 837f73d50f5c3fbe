/** How everything here is timed, and the one table it is shown in. */

export interface Row {
  /** What was done. */
  task: string;
  /** Who did it: `quorate`, or a peer's name and version. */
  by: string;
  /** Milliseconds, the median of `runs`. */
  median: number;
  runs: number;
  /** Further columns of this row, for example ns per byte and share. */
  note: string;
}

/**
 * What commit 5aa690a took, in milliseconds, with Node 20.20 on two cores of an AMD EPYC: `spare` (then every first answer)
 * and `terminal` on an idle machine; `entered` and `sealed` as the fastest run of this bench, put beside that commit, on a busy
 * one: to be compared with fastest runs.
 */
export const BEFORE = { spare: 200, entered: 33, terminal: 475, sealed: 137 } as const;

/** A row of ours, with the aim for it (milliseconds) and what it took before, where there are such. */
export function rowOf(
  task: string,
  taken: number[],
  told: { aim?: number; before?: keyof typeof BEFORE },
): Row {
  const note = [
    told.aim && `aim ${told.aim} ms`,
    `fastest ${milliseconds(Math.min(...taken))}`,
    told.before && `before ${BEFORE[told.before]}`,
  ]
    .filter(Boolean)
    .join('; ');
  return { task, by: 'quorate', median: median(taken), runs: taken.length, note };
}

/** One subject: does its work, checks that the results are right, then times it. */
export type JudgingContext = () => Promise<Row[]>;

/** The median of a list that is not empty. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds of each of `runs` runs, after `warmUp` that do not count. */
export async function time(work: () => unknown, runs: number, warmUp: number): Promise<number[]> {
  const taken: number[] = [];
  for (let run = -warmUp; run < runs; run++) {
    const start = performance.now();
    await work();
    const milliseconds = performance.now() - start;
    if (run >= 0) taken.push(milliseconds);
  }
  return taken;
}

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 3 : value < 1000 ? 1 : 0);

/** All rows under one heading; within a task each is compared with the first. */
export function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ task, by, median, runs, note }) => {
    const first = rows.find(row => row.task === task)!;
    const ratio = first.by === by ? '' : `${(median / first.median).toFixed(1)} x`;
    return [task, by, milliseconds(median), ratio, String(runs), note];
  });
  const all = [['task', 'by', 'median ms', 'ratio', 'runs', ''], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map(line => line[column]!.length)));
  const isNumber = (column: number) => column >= 2 && column <= 4;
  for (const line of all) {
    const padded = line.map((cell, column) =>
      isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
    );
    console.log(padded.join('  ').trimEnd());
  }
}
