/** Who was named when an attempt began, as its transcript has them. */
import type { TranscriptView } from '../../../shared/contract/transcripts';

export interface Present {
  /** '' where nobody was named. */
  operator: string;
  witnesses: readonly string[];
}

export const nobodyNamed: Present = { operator: '', witnesses: [] };

/** By the first entry, where there is one. */
export function present(start: TranscriptView['entries'][number] | undefined): Present {
  const details = start?.details ?? [];
  const from = details.findIndex(({ label }) => label === 'witnesses');
  // Items of a list follow their first without a label.
  const next = details.findIndex(({ label }, place) => place > from && label !== '');
  return {
    operator: details.find(({ label }) => label === 'operator')?.value ?? '',
    witnesses:
      from < 0 ? [] : details.slice(from, next < 0 ? undefined : next).flatMap(({ value }) => value || []),
  };
}
