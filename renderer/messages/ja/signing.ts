/** Texts, in Japanese, of a witness's exception, and of the sign-off at the end. */
import type { signing as english } from '../en/signing';

export const signing: typeof english = {
  exception: {
    link: '例外を記録',
    title: '例外の記録',
    lead: '予定と違ったこと。実施記録に残り、作業は続きます。',
    witness: '立会人',
    expected: '予定されていたこと',
    happened: '実際に起きたこと',
    decided: '決めたこと',
    secret: 'シェアやPINを決して書かないでください。実施記録は公開されます。',
    go: '書き残す',
    keep: '何も書かない',
    done: witness => `${witness}さんの例外を実施記録に残しました。`,
  },

  signOff: {
    copy: 'この文をコピー',
    title: '確認署名',
    lead: '役割ごとに、実施記録のダイジェストに署名するか、署名しない理由を述べます。あとで、実施記録の検証の画面でもできます。',
    none: 'まだ誰も確認署名をしていません。',
    role: '役割',
    roleHint: '例: 操作者、立会人、監査人。',
    name: '名前',
    how: '方法',
    paper: '紙',
    paperHint: 'ダイジェストを紙に書き、手で署名しました。',
    file: '署名ファイル',
    fileHint: '文に対する、分離されたOpenPGP署名。文はこれを選ぶと表示されます。',
    declined: '署名しない',
    textTitle: '署名する正確な文',
    textHint:
      '先に役割と名前を入力してください。この文を最後の改行までそのままファイルにコピーし、「gpg --armor --detach-sign」で署名してください。',
    signature: '署名ファイル',
    chooseSignature: '署名を選ぶ',
    noSignature: 'まだファイルが選ばれていません。',
    chosen: name => `選択: ${name}`,
    reason: '署名しない理由',
    go: 'この確認署名を記録',
    entry: {
      paper: (name, role) => `${name}、${role}: 紙に署名`,
      file: (name, role) => `${name}、${role}: ファイルで署名`,
      declined: (name, role) => `${name}、${role}: 署名せず`,
    },
    by: '署名した鍵',
  },
};
