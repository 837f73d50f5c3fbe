/** `quorate tss vault vouch`: people speak for the record of a vault, by its digest from paper and under words. */
import { grouped } from '../../../shared/bytes';
import { say as sayText, texts } from '../messages';
import type { StartConditionOptions } from '../options/groups';
import type { Session } from './session';
import { underWords } from './tss-words';

const say = texts.tss;

/** What is typed for it. */
interface Told extends StartConditionOptions {
  vault?: string | undefined;
  digest?: string | undefined;
}

export async function vouchForVault(session: Session, told: Told): Promise<void> {
  const given = { vault_id: told.vault!, digest: told.digest! };
  await underWords(session, told, {
    call: more => session.api.tssVault.vouch({ ...given, ...more }),
    question: ({ vault, sequence, remarks }) =>
      [say.vouching(vault, sequence), ...remarks.map(sayText)].join('\n'),
    lines: ({ vault, recordDigest }) => [say.vouched(vault), `    ${grouped(recordDigest)}`],
  });
}
