/** Texts of screens that are seldom shown, in the page's language, loaded with them. */
import { laterTexts } from './at-hand';

export const {
  adopt: adoptMessages,
  board: boardMessages,
  checklist: checklistMessages,
  drill: drillMessages,
  transcript: transcriptTexts,
} = await laterTexts();
