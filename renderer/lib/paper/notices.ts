/** The notices of a set as their files have them, each on a sheet of its own, to be handed to the one it is for. */
import type { NoticesView } from '../../../shared/contract/key-sets';
import { paperMessages as own } from '../../messages/paper';
import type { Paper } from './paper';

export interface OfNotices {
  keySet: string;
  practice: boolean;
  view: NoticesView;
  /** Of which transcript's ceremony; '' for all; absent for the last one that anybody was told of. */
  transcript?: string;
}

export function noticesPaper({ keySet, practice, view, transcript }: OfNotices): Paper {
  const { notices, altered } = view;
  const last = notices[0]?.transcript;
  const chosen = transcript ?? last;
  return {
    title: own.notices.title,
    about: keySet,
    practice,
    digest: '',
    parts: [
      ...(altered.length > 0 ? [{ part: 'text' as const, title: own.notices.altered, lines: altered }] : []),
      ...(last === undefined ? [{ part: 'text' as const, lines: [own.notices.none] }] : []),
      ...notices
        .filter(notice => chosen === '' || notice.transcript === chosen)
        .flatMap(({ file, text }, place) => [
          ...(place > 0 || altered.length > 0 ? [{ part: 'sheet' as const }] : []),
          { part: 'facts' as const, facts: [{ label: own.notices.file, value: file }] },
          { part: 'exact' as const, text, flows: true },
          {
            part: 'sign' as const,
            title: own.notices.received,
            hint: own.notices.receivedHint,
            roles: [own.notices.holder],
          },
        ]),
    ],
  };
}
