/** The machine's state as people read it: a line for each thing that is looked at, and what to do about it. */
import { type MachineView, machineSubjects } from '../contract/program';
import type { machineAdvice, machineLines, machineNames } from './en/machine';

/** What is said of the machine in one language. */
export interface MachineTexts {
  readonly lines: typeof machineLines;
  readonly names: typeof machineNames;
  readonly advice: typeof machineAdvice;
}

export interface MachineLine {
  subject: (typeof machineSubjects)[number];
  state: 'on' | 'off' | 'unknown';
  said: string;
  /** What to do about it; '' where there is nothing to be done. */
  toDo: string;
}

/** Every line in the order in which it is shown, and what the whole of it is worth. */
export function sayMachine(
  machine: MachineView,
  texts: MachineTexts,
): { lines: MachineLine[]; advice: string } {
  const { lines, names: named, advice } = texts;
  const all = machineSubjects.map((subject): MachineLine => {
    const { state, names } = machine[subject];
    const { on, off, unknown, act, look } = lines[subject];
    if (state === 'off') return { subject, state, said: off, toDo: '' };
    if (state === 'unknown') return { subject, state, said: unknown, toDo: look };
    return { subject, state, said: on(names.map(name => named.get(name) ?? name).join(', ')), toDo: act };
  });
  const isClear = all.every(({ state }) => state === 'off');
  return { lines: all, advice: isClear ? advice.nothing : advice.something };
}
