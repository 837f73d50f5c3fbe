/** What the page loads behind its first screen in English, with what is not shown at once. Another language is another object of this type. */
import { detailLabels } from '../../../shared/text/en/detail-labels';
import { machineAdvice, machineLines, machineNames } from '../../../shared/text/en/machine';
import { tssTexts } from '../../../shared/text/en/refusals/tss';
import { tssRequestTexts } from '../../../shared/text/en/refusals/tss-requests';
import { transcript } from '../../../shared/text/en/transcript';
import { adopt } from './adopt';
import { board } from './board';
import { checklist } from './checklist';
import { drill } from './drill';
import { help } from './help';
import { keyFolder } from './key-folder';
import { keys } from './keys';
import { lookAway } from './look-away';
import { machine } from './machine';
import { paper } from './paper';
import { scan } from './scan';
import { sentence } from './sentence';
import { terms } from './terms';
import { answer, brought, contributions, given } from './tss-answer';
import { vaultBoard } from './tss-board';
import { epoch } from './tss-epoch';
import { own } from './tss-own';
import { request } from './tss-request';
import { start } from './tss-start';
import { vault } from './tss-vault';
import { verify } from './tss-verify';
import { typedWords } from './typed-words';

const tss = { vault, vaultBoard, epoch, request, start, answer, brought, given, contributions, verify, own };

export type TssMessages = typeof tss;

export const later = {
  adopt,
  board,
  checklist,
  drill,
  tss,
  scan,
  sentence,
  help,
  keyFolder,
  typedWords,
  keys,
  lookAway,
  terms,
  machine,
  paper,
  machineLines: { lines: machineLines, names: machineNames, advice: machineAdvice },
  /** Added to what main may tell the page. */
  refusals: { ...tssTexts, ...tssRequestTexts },
  transcript,
  detailLabels,
};
