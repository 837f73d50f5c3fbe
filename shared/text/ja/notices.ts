/** Notices, in Japanese: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. */
import { fromHex, grouped } from '../../bytes';
import { inRows, padded } from '../columns';
import type { notices as english } from '../en/notices';

import { pgpWords } from '../words';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

type OfSet = Omit<Parameters<typeof english.ofNewShare>[0], 'share'>;
type NewShare = Parameters<typeof english.ofNewShare>[0]['share'];

/** Columns that a label takes, in which a character of Japanese is two. */
const LABEL = 18;
const row = (label: string, value: string | number): string => padded(label, LABEL) + value;

const nameOf = ({ holder, holderIndex }: OfSet): string =>
  holder || (holderIndex > 0 ? `インデックス${holderIndex}の保持者` : 'ほかのすべての保持者');

const heading = (f: OfSet, subject: string): string[] => [
  ...practiceBanner(f.practice, 'notice'),
  subject,
  '',
  row('宛先:', nameOf(f)),
  row('鍵セット:', f.keySet),
  row('セットID:', grouped(f.id)),
];

const ofShare = (f: OfSet, share: NewShare): string[] => [
  row('インデックス:', share.index),
  row('保持者:', share.holder),
  row('OpenPGP鍵:', grouped(share.pgp_fingerprint)),
  row('作成日時:', `${share.issuedAt}（このコンピューターの時計）`),
  row('今のシェア数:', `${f.issued}個。どの${f.required}個でも、そろえば鍵になります`),
];

const ofFiles = (f: OfSet): string[] => [
  row('実施記録:', `transcripts/${f.transcript}`),
  row('台帳:', `${f.recordFile}のバージョン${f.sequence}、SHA-256`),
  row('', grouped(f.recordDigest)),
];

const howToCheck = (f: OfSet): string[] => [
  'この通知の確かめ方:',
  `- セットのディレクトリで「sha256sum -c ${f.sumsFile}」を実行すると、各ファイルが書かれた時のままかが`,
  '  分かります。',
  '- Quorateの「verify-transcript」で、行われたことと実施記録のダイジェストが表示されます。それを、',
  '  セレモニーで読み上げて紙に書いたダイジェストと照合してください。照合しなければ、実施記録は何も',
  '  証明しません。',
  // Not every share of an adopted set need be listed: an honest record would look like an old copy.
  f.allIndexesKnown
    ? `- 台帳には${f.issued}個のシェアが載っているはずです。少なければ、古いコピーです。`
    : `- 台帳の「issued」は${f.issued}のはずです。少なければ、古いコピーです。`,
];

const NOT_TOLD = [
  'このセットがHashiCorp VaultまたはOpenBaoをアンシールするものである場合、そちらには知らされていません。',
  'そちらのシェア数（「secret_shares」）は元のままで、次にrekey（OpenBao: rotate-keys）を行うと、その数の',
  'シェアが新しく作られます。ここで発行されたシェアは、その時に使えなくなります。',
  '',
];

const UNEXPECTED = '心当たりがない場合は、今すぐほかの保持者に連絡してください。';

export const notices: typeof english = {
  ofNewShare: f =>
    [
      ...heading(f, 'お持ちの鍵セットの新しいシェアが発行されました。'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      'あなたのシェアはそのままで、これまで通り使えます。しきい値は変わっていません。',
      UNEXPECTED,
      '',
      ...howToCheck(f),
      '',
      ...(f.scheme === 'vault' ? NOT_TOLD : []),
    ].join('\n'),
  ofReissue: f =>
    [
      ...heading(f, 'お持ちの鍵セットのシェアが、その保持者に再発行されました。'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      '同じシェアを、上のOpenPGP鍵で暗号化したものです。古いコピーも、持っている人にはまだ使えます。',
      '使えなくするには、rekey（OpenBao: rotate-keys）を行ってください。シェアの数は増えておらず、',
      'しきい値も変わっていません。',
      UNEXPECTED,
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofMark: f =>
    [
      ...heading(f, `お持ちの鍵セットのシェアの状態が「${shareStatuses[f.share.status]}」と記載されました。`),
      row('インデックス:', f.share.index),
      row('保持者:', f.share.holder || '名前なし'),
      row('理由:', f.share.reason),
      row('残りのシェア数:', `${f.share.left}個。どの${f.required}個でも、そろえば鍵になります`),
      ...ofFiles(f),
      '',
      'このシェアは、持っている人にはまだ使えます。ここで入力されると、警報を出して拒否します。',
      UNEXPECTED,
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofFirstShare: f =>
    [
      ...heading(f, 'あなたは新しい鍵セットのシェアの保持者です。'),
      ...ofShare(f, f.share),
      row(
        'あなたのシェア:',
        `shares/にある「-index-${f.share.index}.asc」で終わるファイル。上の鍵で暗号化されており、`,
      ),
      row('', '「gpg --decrypt」で開けます'),
      ...ofFiles(f),
      '',
      '台帳のダイジェストを、読み上げ用の単語で表したもの:',
      ...inRows(pgpWords(fromHex(f.recordDigest)), 8),
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
};
