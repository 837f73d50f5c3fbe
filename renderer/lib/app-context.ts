/** What every screen may use: the bridge, what was last read through it, the operations, and where to go next. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import type { FolderView, KeySetView } from '../../shared/contract/key-sets';
import type { MachineView, ProgramView } from '../../shared/contract/program';
import type { RecoveryView } from '../../shared/contract/recovery';
import type { TssVaultView } from '../../shared/contract/tss';
import type { Text } from '../../shared/text/text';
import type { Messages } from '../messages/at-hand';
import type { DescribeOperation, OfVault, Operation, PageOperation, Way } from './operation';

export type Route =
  | { at: 'home' }
  | { at: 'folder' }
  | { at: 'adopt' }
  | { at: 'keySet' }
  | { at: 'drill' }
  | { at: 'attempt' }
  /** The first screen of recovery mode. */
  | { at: 'recovery' }
  | { at: 'decode'; encoded?: string }
  /** `vault`: ID of the TSS vault whose transcript it is. `list`: shown at once, its checklist first. */
  | { at: 'verify'; file?: string; vault?: string; list?: boolean }
  /** A screen of threshold keys. `vault`: its ID or name; `of`: ID of the group or request that it is about. */
  | { at: 'tss'; screen: TssScreen; vault?: string; of?: string }
  /** The form of an operation; of the share with this index, or for this request or group, where it is about one. */
  | { at: 'form'; operation: Operation; index?: number; of?: OfVault; practice?: boolean };

type FormRoute = Extract<Route, { at: 'form' }>;

export type TssScreen =
  | 'newVault'
  | 'vault'
  | 'newGroup'
  | 'newRequest'
  | 'group'
  | 'renewKey'
  | 'request'
  | 'verify'
  | 'vouch'
  | 'own';

export interface AppContext {
  api: Api;
  text: Messages;
  /** The sentence of a text that main hands on. */
  say(text: Text): string;
  operations: Record<Operation, DescribeOperation>;
  program: ProgramView;
  /** When that was told, by the page's steady clock. */
  programAt: number;
  /** The screen at hand. */
  route: Route;
  /** What the computer shows; null until it was first read. */
  machine: MachineView | null;
  folder: FolderView | null;
  keySet: KeySetView | null;
  attempt: AttemptView | null;
  /** When it ends unless somebody does something, by the page's steady clock; null where nothing runs out. */
  endsAt: number | null;
  /** Recovery mode; null when the program is not in it. */
  recovery: RecoveryView | null;
  /** The TSS vaults of the folder. */
  vaults: readonly TssVaultView[];
  /** False while those of a folder that was just opened are read. */
  hasVaultsRead: boolean;
  /** From the last screen of an ended attempt it leaves that for good. */
  go(route: Route): void;
  /** Shows a folder or key set that a call just gave, without reading it again. */
  show(news: Partial<Pick<AppContext, 'machine' | 'folder' | 'keySet' | 'attempt' | 'recovery'>>): void;
  /** Reads the list of vaults anew. */
  readVaults(): Promise<void>;
  /** Reads the attempt anew, at once. */
  readAttempt(): Promise<AttemptView | null>;
}

const Context = createContext<AppContext | null>(null);
export const AppProvider = Context.Provider;

export function useApp(): AppContext {
  const app = useContext(Context);
  if (!app) throw new Error('used outside of the app');
  return app;
}

export function useOperation(operation: Operation): PageOperation {
  const { operations, text } = useApp();
  return operations[operation](text);
}

interface OpenWay extends Pick<Way, 'label' | 'practice'> {
  operation: Operation;
  open(index?: number, as?: Pick<FormRoute, 'of' | 'practice'>): void;
}

/** The forms that can be opened from this place, for the set at hand where it is on a set's screen. */
export function useWays(at: Way['at']): OpenWay[] {
  const { operations, text, keySet, go } = useApp();
  return (Object.keys(operations) as Operation[]).flatMap(operation => {
    const { way } = operations[operation](text);
    if (way?.at !== at || (way.isOpen && !(keySet && way.isOpen(keySet)))) return [];
    const open: OpenWay['open'] = (index = 0, as = {}) => go({ at: 'form', operation, index, ...as });
    const { label, practice } = way;
    return [{ operation, label, ...(practice && { practice }), open }];
  });
}

const ends = new Set<AttemptView['phase']>(['complete', 'cancelled', 'expired', 'failed']);
export const isLive = (attempt: AttemptView | null): boolean => attempt !== null && !ends.has(attempt.phase);
