/** The command decode-token, in German. */
import type { decodeToken as english } from '../en/decode-token';

export const decodeToken: typeof english = {
  recoveryToken: 'Das ist ein Wiederherstellungstoken.',
  rootToken: 'Das ist ein Root-Token. Widerrufen Sie es, sobald es getan hat, wozu es ausgestellt wurde.',
  tokenWithoutPrefix:
    'Das ist ein Token ohne Präfix: ein Wiederherstellungstoken, oder eines von einem älteren Vault.',
  oldToken: 'Das ist ein Token von Vault bis 0.11.1.',
  otpExposed:
    'Ein Einmalpasswort auf der Befehlszeile bleibt in der Historie der Shell, und andere können es in der Prozessliste sehen. Nehmen Sie stattdessen --otp -.',
  otpUnproven: 'Nichts darin zeigt, ob das Einmalpasswort richtig war.',
  askOtp: 'Einmalpasswort: ',
  otpHelp:
    'das Einmalpasswort von der Standardeingabe, oder erfragt; --otp VALUE bleibt in der Historie der Shell',
  usage: 'ENCODED [--otp]   das Token, mit dem Einmalpasswort von der Standardeingabe',
  noToken: 'Welches Token? Geben Sie es an, wie es ausgegeben wurde.',
  task: 'Ein Token mit seinem Einmalpasswort decodieren',
  askToken: 'Codiertes Token: ',
};
