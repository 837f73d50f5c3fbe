/** The command reissue, in German. */
import type { reissue as english } from '../en/reissue';

export const reissue: typeof english = {
  done: (holder, index, grouped) =>
    `Fertig. ${holder} hat Anteil ${index} erneut, verschlüsselt für ${grouped}.`,
  oldCopyWorks:
    'Die alte Kopie ist derselbe Anteil und funktioniert weiter, für jeden, der sie hat. Wertlos macht sie nur ein Rekey (OpenBao: rotate-keys).',
  asBefore:
    'Auf genau diesen Schlüssel war der Anteil schon verschlüsselt. Fahren Sie nur fort, wenn sein Inhaber diesen Schlüssel noch hat und sonst niemand.',
  usage:
    '--folder --key-set --index --pgp-key [--payload ...]\n[--holder]   nötig, wo das Register nicht sagt, wer ihn hat',
  task: 'Seinem Inhaber einen Anteil erneut ausstellen (reissue)',
  askHolder: 'Das Register sagt nicht, wer ihn hat. Name des Inhabers',
  askKeyFile: 'Öffentlicher OpenPGP-Schlüssel des Inhabers, Datei',
};
