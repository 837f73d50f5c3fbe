/**
 * Sounds for whoever does not look at the screen just then: off until somebody in the room turns them on, and remembered as the theme
 * is. What each tells is on the screen, too; none tells anything of a share but that it was accepted, as the seats do.
 */
import { remember, remembered } from './remember';
import type { Sound } from './tones';

export const isSoundOn = (): boolean => remembered().sound === true;

/** Nothing is said where this machine makes no sound: it is only more than what is shown. */
const play = (which: Sound): void => {
  import('./tones').then(({ playTones }) => playTones(which)).catch(() => {});
};

/** Turned on, the room hears at once what it is going to. */
export function turnSound(on: boolean): void {
  remember({ sound: on });
  if (on) play('accepted');
}

export function sound(which: Sound): void {
  if (isSoundOn()) play(which);
}
