/** What any command takes besides its options, in Japanese. */
import type { command as english } from '../en/command';

export const command: typeof english = {
  argumentTooMany:
    '引数が多すぎます。シェアをコマンドラインに書かないでください。ほかの人に読まれるおそれがあります。',
};
