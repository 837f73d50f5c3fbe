/** Texts of the boards of a TSS vault, in Japanese. */
import type { vaultBoard as english } from '../en/tss-board';
import { listed } from './common';
import { vault } from './tss-vault';

export const vaultBoard: typeof english = {
  title: (type, of) => `${vault.type[type]}: ${of}`,
  holders: '保持者とそのOpenPGP鍵',
  next: who => `次: ${listed(who)}の点検と受領書。`,
  ifLost: 'シェアを紛失したら',
  whoseLost: who => `${who}のシェアは紛失`,
  others: (need, who) => `ここのほかの${need}人（${listed(who)}のうち）`,
  rescuers: (need, who) => `復旧グループの${need}人（${listed(who)}のうち）`,
  recovery: {
    A: from => `復旧A: 同じシェアをもう一度。${listed(from)}から。`,
    B: from => `復旧B: 同じシェアをもう一度。${listed(from)}から。`,
    C: from => `復旧C: 新しいメイングループの全体。${listed(from)}から。`,
  },
  sameShare: 'AとBの後も同じシェアです。盗まれたものでも、まだ開けます。',
  nothing: {
    main: 'ここでは再発行できません。全員が持っているうちに、この鍵の復旧グループを作ってください。',
    other: 'ここでは再発行できません。メイングループから、別のグループを作ってください。',
  },
  earlierRequests: count => `以前の依頼: ${count}件`,
  time: 'これまでの経緯',
  group: (type, of) => `グループを作成: ${vault.type[type]}、${of}`,
  request: what => `依頼: ${what}`,
  issued: '鍵を発行',
  receipt: name => `${name}の受領書`,
  byCode: name => `${name}の受領書（コードによる）`,
  checked: {
    fits: name => `点検: ${name}さんのシェアは合っています`,
    misfit: name => `点検: ${name}さんのシェアは合いません`,
    destroyed: name => `点検: 破棄と記載された${name}さんのシェアが、まだ開けます`,
  },
  lastCheck: 'ここでの最終点検',
  foundTo: { fits: '合っています', misfit: '合いません', destroyed: '破棄と記載されているのに開けます' },
  noCheck: 'なし',
  complaint: (name, contributor) => `${name}の異議（保持者${contributor}について）`,
  void: { complaint: '異議により鍵は無効', declared: '鍵の無効を宣言' },
  gone: names => `破棄したシェア: ${listed(names)}`,
  keys: (type, epoch) => `${vault.type[type]}、エポック${epoch}。`,
};
