/** The command vouch-record, in German. */
import type { vouchRecord as english } from '../en/vouch-record';

export const vouchRecord: typeof english = {
  digestHelp:
    'des Registers, für das kein Protokoll spricht, oder des Protokolls, dessen Anteil beiseitegelegt ist',
  issuedHelp: 'der Anteil ist von da an eingetragen; --unused: er wurde vernichtet und wird nie verwendet',
  bothIssuedAndUnused: 'Geben Sie --issued oder --unused an.',
  done: 'Fertig. Dieses Protokoll spricht von jetzt an für das Register, und der Satz ist wieder zu gebrauchen.',
  doneIssued: 'Fertig. Der beiseitegelegte Anteil ist eingetragen und zählt wie die anderen.',
  doneUnused: 'Fertig. Im Register steht, dass der beiseitegelegte Anteil nie verwendet wird.',
  usage:
    '--folder --key-set [--digest] [--issued|--unused]\nbürgt mit dem Hashwert vom Papier für ein Register oder einen beiseitegelegten Anteil',
  task: 'Mit dem Hashwert vom Papier für ein Register oder einen beiseitegelegten Anteil bürgen',
  askIssued: 'Soll der beiseitegelegte Anteil eingetragen werden? (ja, oder nein: er wurde vernichtet): ',
  digestMissing: 'Option --digest fehlt.',
  askDigest: 'Hashwert vom Papier, 64 Hex-Ziffern oder 32 Wörter: ',
};
