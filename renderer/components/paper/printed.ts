/**
 * What of the page is printed: one paper, in an element beside the app, and nothing else (`styles/paper.css`). It is there
 * as long as its preview is. What stands in the margins of each sheet is a rule of its own, put in by the same hand.
 */
import { h, render } from 'preact';
import type { PaperSize } from '../../../shared/contract/program';
import { pageRule } from '../../lib/paper/page-rule';
import type { Paper } from '../../lib/paper/paper';
import { inFours } from '../../lib/text';
import { messages } from '../../messages/at-hand';
import { paperMessages as own } from '../../messages/paper';
import { Sheet } from './sheet';

/** Groups of the digest on every sheet. */
const GROUPS = 4;

/** What stands below on every sheet. */
export const markOf = ({ digest }: Paper): string =>
  digest === '' ? '' : `${inFours(digest).slice(0, GROUPS).join(' ')} …`;

/** What stands above. */
export const headOf = ({ title, about }: Paper): string => (about ? messages.named(title, about) : title);

export interface LaidOut {
  /** The paper as it will be on sheets. */
  place: HTMLElement;
  /** Takes it away again. */
  remove(): void;
}

export function layOut(paper: Paper, printed: string, size: PaperSize): LaidOut {
  const place = document.createElement('div');
  place.id = 'paper';
  place.className = size;
  document.body.append(place);
  render(h(Sheet, { paper, printed }), place);
  const rule = new CSSStyleSheet();
  rule.replaceSync(
    pageRule({
      size,
      head: headOf(paper),
      practice: paper.practice ? own.practice : '',
      mark: markOf(paper),
      sheets: own.sheets,
    }),
  );
  document.adoptedStyleSheets.push(rule);
  return {
    place,
    remove() {
      render(null, place);
      place.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== rule);
    },
  };
}
