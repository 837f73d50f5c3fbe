import type { Api } from '../../shared/contract';
import type { Events } from '../../shared/contract/events';

declare global {
  interface Window {
    /** Put there by the preload script; the page's only way out. */
    readonly quorate: Api;
    /** Put there with it: what main tells without being asked. */
    readonly quorateEvents: Events;
    /** Put there by tests that press at once: how long a button that speaks for people takes no key, in milliseconds. */
    keyPauseMs?: number;
  }
}
