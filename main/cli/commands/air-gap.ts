/** `quorate air-gap`: what the computer shows of itself, one line for each thing, and what to do about it. */
import { textsIn } from '../../../shared/text/catalogues';
import { sayMachine } from '../../../shared/text/machine-lines';
import type { Findings } from '../../host/machine/findings';
import { readMachine } from '../../host/machine/read';
import { language, texts } from '../messages';
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

async function sayFindings(session: Session): Promise<void> {
  const findings = await orAborted(readMachine(), session.interrupted);
  checkInterrupted(session);
  const { output } = session;
  const { lines, advice } = sayMachine(findings, textsIn(language).machine);
  for (const { said, toDo } of lines) {
    output.result(said);
    if (toDo) output.result(texts.airGap.toDo(toDo));
  }
  output.result(advice);
  const status: AirGapStatus = { complete: true, findings };
  session.status = status;
}

export const airGap = command(table({}), () => ({}), {
  usage: [texts.airGap.usage],
  example: '',
  run: sayFindings,
});
