/** What people declare of a vault, under the eight words that everybody compares before it is recorded. */
import type { ComponentChildren } from 'preact';
import type { Refused, Result } from '../../../shared/result';
import { RoomButton } from '../../components/attempt/room-button';
import { RequestForm } from '../../components/form/request-form';
import { Words } from '../../components/show/codes';
import { Panel } from '../../components/show/panel';
import { tssMessages } from '../../messages/tss';

const { declare: own } = tssMessages.epoch;

interface Props<T> {
  /** Of the words. */
  title?: string;
  words: readonly string[];
  practice: boolean;
  send(): Promise<Result<T, Refused>>;
  onDone(value: T): void | Promise<void>;
  /** For the way out. */
  beside: ComponentChildren;
  /** What the words stand for, to be read aloud. */
  children: ComponentChildren;
}

export function UnderWords<T>({ title = own.words, words, practice, children, ...form }: Props<T>) {
  return (
    <>
      <Panel title={title} form="words-card" beside={<RoomButton of={{ words, practice }} />}>
        <Words words={words} form="large" />
      </Panel>
      <RequestForm go={own.go} unhurried="read" {...form}>
        {children}
      </RequestForm>
    </>
  );
}
