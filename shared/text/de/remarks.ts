/** What is remarked on of a set’s directory, in German. */
import type { remarks as english } from '../en/remarks';
import { brokenOff } from './broken-off';

const share = ({ holder, index, file }: { holder: string; index: number; file: string }): string =>
  `Der Anteil für ${holder}, Index ${index}, in ${file}`;

export const remarks: typeof english = {
  shareApart: (f, say) =>
    `${share(f)} wurde ausgestellt und ist nicht eingetragen: Legen Sie ihn beiseite. Tragen Sie ihn mit dem Hashwert vom Papier ein, oder sagen Sie, dass er nie verwendet wird (${say.by.vouch}).`,
  shareApartUntold: (f, say) =>
    `${share(f)} wurde vielleicht ausgestellt und ist nicht eingetragen: Legen Sie ihn beiseite. Sein Protokoll ${f.transcript} ist nicht lesbar: Spielen Sie es aus einer Kopie zurück. Nur wenn der Anteil vernichtet ist oder nie da war: Sagen Sie mit dem Hashwert des Registers vom Papier, dass er nie verwendet wird (${say.by.vouch}).`,
  fileUnreadable: f =>
    `${f.file} ist nicht lesbar: Der Datenträger versagt daran oder lässt es nicht zu, oder es ist keine gewöhnliche Datei. Was darin steht, fehlt hier, und in diesem Satz wird nichts getan. Kopieren Sie den Ordner auf einen anderen Datenträger, legen Sie diese Datei aus einer Kopie zurück, und öffnen Sie ihn dort.`,
  vaultFileUnreadable: f =>
    `${f.file} ist nicht lesbar: Der Datenträger versagt daran oder lässt es nicht zu, oder es ist keine gewöhnliche Datei. Was darin steht, fehlt hier, und in diesem Tresor wird nichts getan. Kopieren Sie den Ordner auf einen anderen Datenträger, legen Sie diese Datei aus einer Kopie zurück, und öffnen Sie ihn dort.`,
  transcriptUnreadable: f => `Das Protokoll ${f.file} fehlt, ist beschädigt oder wurde verändert.`,
  sumsUnusable: f =>
    `${f.sums} ist nicht lesbar: keine gewöhnliche Datei, oder viel zu groß. Schieben Sie sie weg.`,
  sumsWithoutRecord: f => `${f.sums} fehlt oder führt das Register nicht auf.`,
  exportUnlisted: f =>
    `${f.file} (Index ${f.index}) liegt im Ordner, und dieses Register führt keinen solchen Anteil auf: Er gehört zu einem neueren Register, wurde aufgegeben, oder jemand anderes hat ihn dort abgelegt. Klären Sie, was davon. Mit einem Index, dessen Datei dort liegt, wird kein Anteil ausgestellt.`,
  fileMissing: f => `${f.file} ist in ${f.sums} aufgeführt und nicht da.`,
  fileChanged: f => `${f.file} ist nicht so, wie ${f.sums} es angibt.`,
  fileNotOurs: f =>
    `${f.file} steht nicht in ${f.sums}: Die Datei wurde nicht hier geschrieben. Geben Sie sie niemandem.`,
  sumsMadeAnew: f =>
    `${f.sums} von „${f.name}“ fehlte und wurde aus dem, was da ist, neu erstellt: Was vorher beschädigt oder verändert war, ist daran nicht mehr zu sehen.`,
  vaultRepaired: (f, say) =>
    `${f.attempts.length > 1 ? `Mehrere Änderungen des TSS-Tresors in „${f.directory}“ waren unterbrochen worden und sind jetzt abgeschlossen.` : `Eine Änderung des TSS-Tresors in „${f.directory}“ war unterbrochen worden und ist jetzt abgeschlossen.`}${brokenOff.ofVault(f, iso => say.time('de', iso))}`,
  sharesWithoutKeys: f =>
    `Verschlüsselte Anteile, zu denen das Register keine Schlüssel kennt: ${f.files.join(', ')}. Sie sind von einem Vorgang, der nicht zu Ende kam, oder das Register ist eine alte Kopie: Vergleichen Sie seinen Hashwert mit den Papieren. Ist es das neueste, gelten sie nichts: Lassen Sie sie, wo sie sind, geben Sie sie niemandem, und wer einen bekommen hat, vernichtet ihn.`,
  vaultPutBack: f =>
    `Das Register des TSS-Tresors in „${f.directory}“ war nicht lesbar und wurde aus der daneben aufbewahrten Fassung zurückgespielt, als eigene Fassung; die unlesbare Datei bleibt unter anderem Namen dort. Vergleichen Sie es mit den Papieren. Wenn nicht der Strom ausfiel, klären Sie, wer den Ordner hatte.`,
  lookingOnly: (f, say) => `Diesen Ordner kann man nur ansehen. ${say(f.why)}`,
};
