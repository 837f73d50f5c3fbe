/** The calls about an attempt that has ended: who signed its transcript, and what was done with its result. */
import type { Handlers } from '../../shared/contract';
import type { Session } from '../attempts/session';
import { readChecklistOf, tick } from './checklist';
import { showResultFile } from './shown-file';
import { readSignOffsOf, signOff } from './sign-off';

type AfterEnd = Pick<Handlers['attempt'], 'signOff' | 'signOffs' | 'checklist' | 'tick' | 'showFile'>;

/** `show`: in the system's window for files; absent where there is none. */
export const afterEnd = (session: Session, show?: (file: string) => void): AfterEnd => ({
  signOff: params => signOff(session, params),
  signOffs: params => readSignOffsOf(session, params),
  checklist: params => readChecklistOf(session, params),
  tick: params => tick(session, params),
  showFile: params => showResultFile(session, params, show),
});
