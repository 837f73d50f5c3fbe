/** How an attempt ended, beside its name: whoever passes over a list of ceremonies must not take a cancelled one for one that was carried out. */
import type { Ending } from '../../shared/records/outcome';
import { messages } from '../messages/at-hand';
import { capitalised } from './text';

const tones = { complete: 'quiet', unfinished: 'quiet', unreadable: 'alarm' } as const;

/** For a tag. */
export const endingTag = (ending: Ending) => ({
  tone: ending in tones ? tones[ending as keyof typeof tones] : ('warn' as const),
  label: messages.endingName(ending),
});

/** What it was for and how it ended, on one line; '' of none. */
export function attemptInWords(operation: string, ending: Ending | ''): string {
  if (!operation) return ending && capitalised(messages.endingName(ending));
  const what = capitalised(messages.operationName(operation));
  return ending ? messages.named(what, messages.endingName(ending)) : what;
}
