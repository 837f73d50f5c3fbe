/** Telling the program that somebody is there, so that an attempt does not expire under a person's hands. */
import { useCallback, useRef } from 'preact/hooks';
import { useApp } from './app-context';
import { attemptCall } from './request';

/** How often something that goes on tells of itself. */
export const TOUCH_EVERY_MS = 5000;
/** The program need not hear of every key. Shorter, so that a timer that comes a little early is heard. */
const AT_MOST_EVERY_MS = 4000;

/** May be called at every key: it passes on only what is needed. */
export function useTouch(nonce: string): () => void {
  const { api } = useApp();
  const last = useRef(0);
  return useCallback(() => {
    if (Date.now() - last.current < AT_MOST_EVERY_MS) return;
    last.current = Date.now();
    void attemptCall(() => api.attempt.touch({ nonce }));
  }, [api, nonce]);
}
