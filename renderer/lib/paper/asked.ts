/** Which paper a screen asks for, with what stands on it. Each is made by one file, and of nothing else. */
import type { KeySetView } from '../../../shared/contract/key-sets';
import { attemptPaper, type OfAttempt } from './attempt';
import { drillPaper, type OfDrill } from './drill';
import { keySetPaper } from './key-set';
import { noticesPaper, type OfNotices } from './notices';
import type { Paper } from './paper';
import { type OfPracticeCards, practiceCardsPaper } from './practice-cards';
import { type OfScript, scriptPaper } from './script';
import { type OfTranscript, transcriptPaper } from './transcript';
import {
  confirmTextPaper,
  destroyListPaper,
  groupPaper,
  type OfConfirmText,
  type OfDestroyList,
  type OfGroup,
} from './tss';

export type Asked =
  | { paper: 'keySet'; of: KeySetView }
  | { paper: 'notices'; of: OfNotices }
  | { paper: 'drill'; of: OfDrill }
  | { paper: 'attempt'; of: OfAttempt }
  | { paper: 'transcript'; of: OfTranscript }
  | { paper: 'group'; of: OfGroup }
  | { paper: 'destroyList'; of: OfDestroyList }
  | { paper: 'confirmText'; of: OfConfirmText }
  | { paper: 'practiceCards'; of: OfPracticeCards }
  | { paper: 'script'; of: OfScript };

export function paperOf(asked: Asked): Paper {
  switch (asked.paper) {
    case 'keySet':
      return keySetPaper(asked.of);
    case 'notices':
      return noticesPaper(asked.of);
    case 'drill':
      return drillPaper(asked.of);
    case 'attempt':
      return attemptPaper(asked.of);
    case 'transcript':
      return transcriptPaper(asked.of);
    case 'group':
      return groupPaper(asked.of);
    case 'destroyList':
      return destroyListPaper(asked.of);
    case 'confirmText':
      return confirmTextPaper(asked.of);
    case 'practiceCards':
      return practiceCardsPaper(asked.of);
    case 'script':
      return scriptPaper(asked.of);
  }
}
