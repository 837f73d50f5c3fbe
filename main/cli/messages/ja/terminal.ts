/** Questions, and what is typed at them, in Japanese. Yes and no are asked for in Latin letters: the computer may have no way to type others. */
import type { terminal as english } from '../en/terminal';

export const terminal: typeof english = {
  answers: { yes: ['はい'], no: ['いいえ'] },
  refusedFile: (file, message) => `${file}: ${message}`,
  yesOrNo: '答えになりません。yesかnoを入力してください。',
  yesNoOrEnter: byEnter => `答えになりません。yesかnoを入力してください。Enterだけなら${byEnter}です。`,
  nothingTyped: '何か入力してください。Ctrl-Cでやめます。',
  keyPasted: '鍵か、複数行のブロックでした。何も残していません。1行で入力してください。',
  linesPasted: '複数の行が貼り付けられました。何も残していません。1行で入力してください。',
  tooLong: '答えとしては長すぎます。何も残していません。',
};
