/** Says once, to whoever leaves a result, how much of its checklist is open and where that is found again. */
import { boardMessages, checklistMessages } from '../../messages/behind';
import { Go } from '../form/fields';
import { Dialog } from '../frame/dialog';

export interface OpenTicksProps {
  /** How many things are not ticked off. */
  open: number;
  /** The set or vault on whose page they are found again. */
  of: string;
  onLeave(): void;
  onClose(): void;
}

export function OpenTicks({ open, of, onLeave, onClose }: OpenTicksProps) {
  const own = checklistMessages.open;
  return (
    <Dialog title={own.title(open)} onClose={onClose}>
      {close => (
        <>
          <p>{own.where(of, boardMessages.verify)}</p>
          <div class="under">
            <button type="button" class="second" onClick={onLeave}>
              {own.leave}
            </button>
            <Go label={own.stay} onClick={close} first />
          </div>
        </>
      )}
    </Dialog>
  );
}
