/** The whole of the computer's state, over whatever screen is up: a line for each thing, and what to do about it. */
import { sayMachine } from '../../../shared/text/machine-lines';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { machineLines, machineMessages as own } from '../../messages/machine';
import { Go } from '../form/fields';
import { RefusalNote } from '../show/refusal';
import { Steady } from '../show/steady';
import { Tag } from '../show/tag';
import { Dialog } from './dialog';

export function Machine({ onClose }: { onClose(): void }) {
  const { api, machine, show } = useApp();
  const { busy, refused, run } = useRequests();
  if (!machine) return null;
  const { lines, advice } = sayMachine(machine, machineLines);
  const again = async () => {
    const seen = await run(() => api.program.machine({ again: true }));
    if (seen) show({ machine: seen });
  };
  return (
    <Dialog title={own.title} class="machine" onClose={onClose}>
      {close => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <section tabIndex={0} aria-label={own.title}>
            <ul>
              {lines.map(({ subject, state, said, toDo }) => (
                <li key={subject}>
                  <Tag tone={state === 'off' ? 'quiet' : 'warn'} label={own.marks[state]} />
                  <div>
                    <p>{said}</p>
                    {toDo && <p class="hint">{toDo}</p>}
                  </div>
                </li>
              ))}
            </ul>
          </section>
          <p class="hint">{advice}</p>
          <RefusalNote refused={refused} />
          <div class="under">
            <button type="button" class="second" aria-disabled={busy} onClick={again}>
              <Steady says={busy ? own.looking : own.again} or={[busy ? own.again : own.looking]} />
            </button>
            <Go label={own.close} onClick={close} />
          </div>
        </>
      )}
    </Dialog>
  );
}
