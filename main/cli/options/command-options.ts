/** What each command is told: its options, as the command line or the guided ceremony gives them. */
import type { PayloadForm } from '../../../shared/contract/attempts';
import type { TokenPrefix } from '../../../shared/contract/recovery';

export interface RoomOptions {
  acceptLive: string[];
  unwitnessed: boolean;
  wallClock?: string | undefined;
  /** Names as the people give them, for the transcript. */
  operator?: string | undefined;
  witnesses: string[];
}

/** How shares are entered. */
export interface EnteringOptions extends RoomOptions {
  /** Encrypted shares that are opened with a card first; `-` for those on standard input. */
  cards?: string[] | undefined;
  /** Private keys may be entered, to open encrypted shares. */
  acceptPrivateKeys?: boolean | undefined;
}

export interface CreateKeySetOptions extends RoomOptions {
  folder: string;
  name: string;
  scheme: string;
  required: number;
  holders: { name: string; keyFile?: string | undefined }[];
  practice: boolean;
  /** What goes into the sealed store at once. */
  seal?: { name: string; file: string }[] | undefined;
}

export interface AdoptOptions {
  name: string;
  scheme: string;
  required: number;
  issued: number;
  indexes: number[];
  practice: boolean;
  /** Length of a whole share, as claimed; else that of every Vault, or what the file says. */
  shareBytes?: number | undefined;
  /** What Vault printed, a file or `-`: it says the three numbers above. */
  init?: string | undefined;
}

export interface GenerateShareOptions extends EnteringOptions {
  folder: string;
  /** The name of a set in the folder, or what is claimed of one that was made elsewhere. */
  keySet: string | AdoptOptions;
  holder: string;
  keyFile: string;
  payload: PayloadForm;
  newIndex?: number | undefined;
  acceptCollisionRisk: boolean;
  /** How many shares more than required are asked for. */
  proofShares?: number | undefined;
  declareRandom?: boolean | undefined;
  secretBytes?: number | undefined;
}

/** One share of a set in the folder. */
export interface CheckShareOptions extends EnteringOptions {
  folder: string;
  keySet: string;
}

export interface MarkShareOptions extends CheckShareOptions {
  index: number;
  status: 'lost' | 'destroyed';
  reason: string;
}

export interface VouchRecordOptions extends CheckShareOptions {
  /** As it is typed; asked for where it is absent. */
  digest?: string | undefined;
  /** What becomes of a share that is kept apart; asked for where there is one. */
  use?: 'issued' | 'unused' | undefined;
}

export interface ReissueOptions extends CheckShareOptions {
  index: number;
  /** Who has it, where the record does not say. */
  holder?: string | undefined;
  keyFile: string;
  payload: PayloadForm;
}

export interface RecoverOptions extends CheckShareOptions {
  /** To whom the token is encrypted; with a one-time password when absent. */
  keyFile?: string | undefined;
  /** A new file for the encoded token; nobody then has to copy it from the screen. */
  tokenFile?: string | undefined;
  prefix: TokenPrefix;
}

export interface DecodeTokenOptions {
  encoded: string;
  /** `-` or absent: asked for, or read from standard input. */
  otp?: string | undefined;
}

export interface DrillOptions {
  folder: string;
  keySet: string;
  days?: number | undefined;
}

/** By whom and how a transcript is signed off; `text` only prints what is to be signed. */
export type SignOffOptions = {
  folder: string;
  keySet: string;
  /** Its file name; the set's last when absent. */
  transcript?: string | undefined;
  role: string;
  name: string;
} & (
  | { how: 'file'; signatureFile: string; keyFile: string }
  | { how: 'declined'; reason: string }
  | { how: 'paper' | 'text' }
);

export interface VerifyOptions {
  file: string;
  digest?: string | undefined;
}

export interface ScanOptions {
  files: string[];
}

export interface StdioOptions {
  /** Opened before the first request is read. */
  folder?: string | undefined;
  practiceOnly: boolean;
}

export type Command =
  | { command: 'help' }
  | { command: 'version' }
  | { command: 'guided' }
  | { command: 'create-key-set'; json: boolean; options: CreateKeySetOptions }
  | { command: 'generate-share'; json: boolean; options: GenerateShareOptions }
  | { command: 'reissue'; json: boolean; options: ReissueOptions }
  | { command: 'check-share'; json: boolean; options: CheckShareOptions }
  | { command: 'mark-share'; json: boolean; options: MarkShareOptions }
  | { command: 'vouch-record'; json: boolean; options: VouchRecordOptions }
  | { command: 'drill'; json: boolean; options: DrillOptions }
  | { command: 'sign-off'; json: boolean; options: SignOffOptions }
  | { command: 'recover'; json: boolean; options: RecoverOptions }
  | { command: 'decode-token'; json: boolean; options: DecodeTokenOptions }
  | { command: 'verify-transcript'; json: boolean; options: VerifyOptions }
  | { command: 'scan'; json: boolean; options: ScanOptions }
  | { command: 'stdio'; options: StdioOptions }
  | { command: 'demo'; json: boolean };
