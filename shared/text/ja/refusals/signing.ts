/** What is refused of exceptions, sign-offs and transcripts, in Japanese. */
import { FEW_PLACES } from '../../en/refusals/facts';
import type { signingTexts as english } from '../../en/refusals/signing';
import { thing } from './facts';

// A map: a program may name any field.
const fields = new Map([
  ['expected', '予定されていたこと'],
  ['happened', '実際に起きたこと'],
  ['decided', '決めたこと'],
  ['role', '役割'],
  ['name', '名前'],
]);

export const signingTexts: typeof english = {
  // Exceptions and sign-off
  EXCEPTION_UNUSABLE: f =>
    f.name === 'witness'
      ? '例外には、申し立てる立会人の名前が必要です。1行で1から100文字の通常の文字で書いてください。'
      : `${fields.get(f.name) ?? f.name}を、1から${f.expected}文字の通常の文字で書いてください。`,
  SIGN_OFF_UNUSABLE: f =>
    f.name === 'reason'
      ? `署名を断る人は、理由を1から${f.expected}文字の通常の文字で書いてください。`
      : `この確認署名の${fields.get(f.name) ?? f.name}は使えません。役割や名前は、1行で1から100文字の通常の文字です。`,
  SIGN_OFF_REPEATED: f =>
    `${f.name ? `${f.name}さん` : 'この人'}は、この役割と方法ですでに確認署名をしています。`,
  SIGN_OFFS_UNREADABLE: f => `${thing(f, 'これ')}は確認署名のファイルではありません。`,
  SIGN_OFFS_BROKEN: f =>
    `確認署名の連鎖が${f.position}行目で切れています。書き換えられたか、行が欠けています。信頼しないでください。`,
  SIGN_OFFS_OTHER_TRANSCRIPT: () =>
    'これらの確認署名は、別の実施記録、またはこの実施記録の別の時点のものです。この実施記録については信頼しないでください。',
  CHECKLIST_UNUSABLE: f =>
    `この実施記録のそばにあるチェックリストは、別の実施記録のものか、${f.position}行目が改変されています。内容は表示されず、チェックも付けられません。実施記録はチェックリストがなくても有効です。新しく始めるには、ファイルをよそへ移してください。`,
  SIGNATURE_UNREADABLE: () =>
    'これは1個の分離されたOpenPGP署名ではありません。確認署名のファイルから「gpg --armor --detach-sign」で作ってください。',
  SIGNATURE_OTHER_KEY: () =>
    'この署名は、ここに必要な鍵とは別の鍵で作られています。正しい鍵で署名してもらってください。公開鍵も一緒に渡す場合は、署名した人のものを持ってきてください。',
  SIGNATURE_OTHER_TEXT: () =>
    'この署名は文と合いません。別のファイルに署名したか、どちらかが書き換えられています。確認署名のファイルに、そのまま署名してください。',
  SIGNATURES_UNUSABLE: f =>
    `このコンピューターで、プログラムは${f.name ?? 'この種類'}の署名を検証できません。プログラム自身の署名で試した結果です。あなたの署名についての判断ではありません。紙か、別のコンピューターで確認署名をしてください。`,
  SIGNATURE_FUTURE: () =>
    'このコンピューターの時計では、この署名は未来に作られたことになります。両方のコンピューターの時計を確かめてください。',
  SIGNATURE_TOO_OLD: () =>
    'この署名の日時は、セレモニーの終了より前です。署名したコンピューターの時計を確かめて、署名し直してください。',
  SIGNATURE_UNVERIFIABLE: () =>
    'この署名は信頼できません。その時点で鍵に署名の権限がなかったか、鍵が期限切れか失効済みか、方式が弱すぎます。別の鍵で署名してください。',

  // A transcript
  TRANSCRIPT_UNREADABLE: f =>
    `${thing(f, 'これ')}はQuorateの実施記録ではないか、途中で改行や文字コードが変えられています。別のファイルか、変えられていない写しを選んでください。`,
  TRANSCRIPT_BROKEN: f =>
    `この実施記録の連鎖が${f.position}行目で切れています。書き換えられたか、行が欠けています。信頼しないでください。`,
  TRANSCRIPT_FULL: () =>
    '実施記録には終了を書く余地しか残っていないため、作業は終了し、何も発行していません。新しい作業を始めてください。',
  TRANSCRIPT_UNFINISHED: () =>
    'この実施記録には終了の記載がありません。作業が途中で切れたか、末尾が切り取られています。',
  TRANSCRIPT_OTHER_DIGEST: (f, say) => {
    if (f.sameCeremony)
      return `この実施記録は、そのダイジェストのセレモニーのものですが、途中で切れているか、書き換えられています。信頼しないでください。そのダイジェストをもつ実施記録は「${f.directory}/transcripts/${f.name}」です。`;
    if (f.of !== undefined)
      return `入力されたダイジェストは、別のセレモニー（${f.of}、開始 ${say.time('ja', f.begun!)}）のものです。「${f.directory}/transcripts/${f.name}」を選んでください。`;
    const all = f.in === 'words' ? '32語' : '4桁ずつの16組';
    const unit = f.in === 'words' ? '語目' : '組目';
    const where =
      f.places.length > FEW_PLACES
        ? `${all}のうち、${f.places[0]}${unit}から${f.places.length}か所が違います`
        : `${all}のうち、${f.places.map(place => `${place}${unit}`).join('、')}だけが違います`;
    return `入力されたダイジェストは、この実施記録のものではありません。${where}。もう一度、紙と照合してください。紙に入力どおりに書かれているなら、この実施記録を信頼しないでください。`;
  },
  DIGEST_UNREADABLE: f =>
    f.position
      ? `${f.position}番目の単語は、そこに来るPGP単語ではありません。打ち間違いか、それより前で単語が抜けたか、重複したか、入れ替わっています。紙から写し直してください。`
      : `ダイジェストは、16進数64桁かPGP単語32個です${f.seen ? `（入力は${f.seen}）` : ''}。紙から写し直してください。`,

  // People speak for a record or a share by a digest from paper
  DIGEST_OTHER: () =>
    'このダイジェストは、台帳のものでも、ここで別に保管されたシェアの実施記録のものでもありません。紙と照合してください。紙の通りなら、ここで止めてください。このフォルダーは、それが書かれた時のままではありません。',
  APART_ALTERED: f =>
    `インデックス${f.index}のシェアについて、台帳の内容が、入力されたダイジェストの実施記録と違います。ここで止めてください。誰かが台帳を変更しました。これをもとに何も記載せず、どの台帳のコピーが正しいか調べてください。`,
  APART_NOT_TOLD: f =>
    `${f.name ? `実施記録「${f.name}」` : 'その作業の実施記録'}が読めないため、別に保管されたインデックス${f.index}のシェアを裏付けるダイジェストがありません。実施記録をコピーから戻してください。シェアが破棄されている場合は、台帳の紙のダイジェストを使って、今後使わないことを記載してください。`,
  DIGEST_FROM_PAPER: (f, say) =>
    `${f.name ? `実施記録「${f.name}」` : '指定された実施記録'}のシェアは別に保管されており、ダイジェストは紙から入力するものです。それを使ってシェアの扱いが決められるまで、ダイジェストは表示せず、それへの署名も受け付けません（${say.by.vouch}）。`,
  NOTHING_TO_VOUCH: () =>
    'ここには保証するものがありません。台帳は実施記録に裏付けられており、別に保管されたシェアもありません。',
  EXPORT_STILL_THERE: f =>
    `${thing(f, 'ファイル')}が完全なまま残っているため、このシェアは使えます。そのファイルとすべてのコピーを破棄するか、調査のため別の場所へ移してから、もう一度、今後使わないことを記載してください。`,
  EXPORT_NOT_WHOLE: f =>
    `${f.name ? `書き出し「${f.name}」` : 'このシェアの書き出し'}が、書かれた時のままの形でありません。元の場所に戻してから、やり直してください。または、シェアは破棄され今後使わないことを記載してください。`,
};
