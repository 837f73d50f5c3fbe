/** The rooms of the gallery, as the folders of `renderer/components` are. */
import type { Entry } from '../states';
import { attemptRoom } from './attempt';
import { entryRoom } from './entry';
import { formRoom } from './form';
import { frameRoom } from './frame';
import { keysRoom } from './keys';
import { paperRoom } from './paper';
import { saidRoom } from './said';
import { setRoom } from './set';
import { showRoom } from './show';

export const rooms: Readonly<Record<string, readonly Entry[]>> = {
  show: showRoom,
  set: setRoom,
  said: saidRoom,
  form: formRoom,
  keys: keysRoom,
  entry: entryRoom,
  attempt: attemptRoom,
  frame: frameRoom,
  paper: paperRoom,
};
