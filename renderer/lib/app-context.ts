/** What every screen may use: the bridge, what was last read through it, and where to go next. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import type { FolderView, KeySetView } from '../../shared/contract/key-sets';
import type { ProgramView } from '../../shared/contract/program';
import type { RecoveryView } from '../../shared/contract/recovery';
import type { Messages } from '../messages/en';

export type Route =
  | { at: 'home' }
  | { at: 'folder' }
  | { at: 'create' }
  | { at: 'adopt' }
  | { at: 'keySet' }
  | { at: 'generate' }
  | { at: 'reissue'; index: number }
  | { at: 'check' }
  | { at: 'drill' }
  | { at: 'mark' }
  | { at: 'vouch' }
  | { at: 'attempt' }
  | { at: 'recovery' }
  | { at: 'decode'; encoded?: string }
  | { at: 'verify'; file?: string };

export interface AppContext {
  api: Api;
  text: Messages;
  program: ProgramView;
  folder: FolderView | null;
  keySet: KeySetView | null;
  attempt: AttemptView | null;
  /** Recovery mode; null when the program is not in it. */
  recovery: RecoveryView | null;
  go(route: Route): void;
  /** Shows a folder or key set that a call just gave, without reading it again. */
  show(news: Partial<Pick<AppContext, 'folder' | 'keySet' | 'attempt' | 'recovery'>>): void;
  /** Reads the attempt anew, at once. */
  readAttempt(): Promise<AttemptView | null>;
  /** Leaves the last screen of an ended attempt for good. */
  dismissAttempt(): void;
}

const Context = createContext<AppContext | null>(null);
export const AppProvider = Context.Provider;

export function useApp(): AppContext {
  const app = useContext(Context);
  if (!app) throw new Error('used outside of the app');
  return app;
}

const ends = new Set<AttemptView['phase']>(['complete', 'cancelled', 'expired', 'failed']);
export const isLive = (attempt: AttemptView | null): boolean => attempt !== null && !ends.has(attempt.phase);
