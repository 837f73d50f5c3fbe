/** `quorate air-gap`: what the computer shows of itself, one line for each thing, and what to do about it. */
import { type Findings, type Subject, subjects } from '../../host/machine/findings';
import { readMachine } from '../../host/machine/read';
import { texts } from '../messages';
import { table } from '../options/options';
import { checkInterrupted, type Session } from '../steps/session';
import { orAborted } from '../terminal/aborted';
import { command } from './command';

/** The final status under `--json`. */
export interface AirGapStatus {
  complete: boolean;
  /** What was seen, by what was looked at. */
  findings: Findings;
}

/** What is said of one thing: a line, and under it what to do, if anything. */
function linesOf(subject: Subject, { state, names }: Findings[Subject]): string[] {
  const { on, off, unknown, act, look } = texts.airGap.lines[subject];
  if (state === 'off') return [off];
  if (state === 'unknown') return [unknown, texts.airGap.toDo(look)];
  return [on(names.map(texts.airGap.name).join(', ')), texts.airGap.toDo(act)];
}

async function sayMachine(session: Session): Promise<void> {
  const findings = await orAborted(readMachine(), session.interrupted);
  checkInterrupted(session);
  const { output } = session;
  for (const subject of subjects) for (const line of linesOf(subject, findings[subject])) output.result(line);
  const isClear = subjects.every(subject => findings[subject].state === 'off');
  output.result(isClear ? texts.airGap.nothing : texts.airGap.advice);
  const status: AirGapStatus = { complete: true, findings };
  session.status = status;
}

export const airGap = command(table({}), () => ({}), {
  usage: [texts.airGap.usage],
  run: sayMachine,
});
