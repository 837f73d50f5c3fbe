/** A screen about a group's keys: what it is for, and beside it what is next. */
import type { ComponentChildren } from 'preact';
import { Screen } from '../../components/frame/screen';
import { WhatNext } from '../../components/show/what-next';

interface Props {
  frame: Pick<Parameters<typeof Screen>[0], 'where' | 'practice'>;
  own: { title: string; lead: string; asideTitle: string; aside: readonly string[] };
  children: ComponentChildren;
}

export function EpochScreen({ own, frame, children }: Props) {
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      {...frame}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
    >
      {children}
    </Screen>
  );
}
