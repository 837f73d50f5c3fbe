import type { Api } from '../../shared/contract';

declare global {
  interface Window {
    /** Put there by the preload script; the page's only way out. */
    readonly quorate: Api;
  }
}
