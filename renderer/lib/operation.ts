/** What the page must know of an operation. Each operation says it in its own folder, and no screen asks for its name. */
import type { ComponentChildren, ComponentType } from 'preact';
import type { AttemptView } from '../../shared/contract/attempts';
import type { KeySetView } from '../../shared/contract/key-sets';
import type { TssRequestView } from '../../shared/contract/tss';
import type { Operation } from '../../shared/operations/specs';
import type { Messages } from '../messages/at-hand';

export type { Operation };

/** An operation in the language of `text`. */
export type DescribeOperation = (text: Messages) => PageOperation;

export interface PageOperation {
  /** The chapter of the guide about it, by the anchor of its heading. */
  chapter: string;
  /** The form in which everything about an attempt is fixed. It and the way to it are absent where no screen leads there yet. */
  Form?: ComponentType<FormProps>;
  way?: Way;
  /** The requests of a TSS vault that it carries out; absent where it is of a key set. */
  carriesOut?(request: TssRequestView): boolean;
  /** Its steps as the rail lists them: purpose, words, shares where there are any, session where there is one, result. */
  steps: readonly string[];
  /** What the rail calls the set, unless it is a key set that exists. */
  setLabel?: string;
  statement: {
    /** What the button says with which people confirm the words. */
    go: string;
    /** What is said while it is done, where confirming does it. */
    busy?: string;
    /** What has to be said under the lines. */
    note?(attempt: AttemptView): string | false;
    /** What people bring with the confirmation, where something is. */
    Bring?: ComponentType<BringProps>;
  };
  /** What giving it up before the result would mean, where that is not the same as for every other. */
  cancel?: string;
  /** What it does, in the right column while shares are entered; nothing where no shares are. */
  facts?(attempt: AttemptView, keySet: KeySetView | null): Fact[];
  /** What is said when its result could not be written, where that is not a file. */
  writing?: WritingTexts;
  /** The screen of its session, where it has one. */
  Session?: ComponentType<{ attempt: AttemptView }>;
  result(attempt: AttemptView): ResultTexts;
}

/** A request of a TSS vault, or a group, by its ID. */
export interface OfVault {
  vault_id: string;
  id: string;
}

/** What goes into the confirmation beside the nonce. */
export interface Brought {
  contributions: { contribution: Uint8Array<ArrayBuffer>; signature: Uint8Array<ArrayBuffer> }[];
}

export interface BringProps {
  attempt: AttemptView;
  /** Everything is there; null where something is missing as yet. */
  onBrought(brought: Brought | null): void;
}

export interface FormProps {
  /** Index of the share that it is about; 0 where it is about none, or which one is said in the form. */
  index: number;
  /** For which request or group of a TSS vault, where it is for one. */
  of?: OfVault;
  /** By the way for practice. */
  practice?: boolean;
  /** The screen of the attempt at hand, for a form that may be opened while one is on. */
  children: ComponentChildren;
}

/** The button that leads to the form. */
export interface Way {
  /**
   * Where it is. `folder`: beside the key sets. The others are on the screen of a set: `set`, its first; `doubt`, where its
   * files are in doubt; `share`, with each share; `checks` and `more`, below, before and after the report of the checks. `keys`: where those of a group of a
   * TSS vault are in use.
   */
  at: 'folder' | 'set' | 'doubt' | 'share' | 'checks' | 'more' | 'keys';
  label: string;
  /** What the button says that leads to the same form for practice, where there is one. */
  practice?: string;
  /** Whether it is there for this set; always, unless said otherwise. */
  isOpen?(keySet: KeySetView): boolean;
}

export interface Fact {
  label: string;
  value: string;
}

export interface WritingTexts {
  title: string;
  lead: string;
  /** What giving up would mean. */
  cancel: string;
}

export interface ResultTexts {
  title: string;
  lead: string;
  /** What people are to do now, in this order. */
  toDo: readonly string[];
  /** Under the title; a warning where the result is not proven. */
  note?: string;
  /** What is left after it, as grave as it is; nothing is said where the text is ''. */
  left?: { tone: 'good' | 'warn' | 'alarm'; text: string };
  /** A share came out, encrypted to its holder; and what Vault has to be told of it. */
  issued?: { forVault: string };
  /** What a proof means of which the program is sure; without it nothing is said of proof. */
  verified?: string;
  /** What the button says that leads to the same form again. */
  again?: string;
}
