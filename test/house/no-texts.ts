/**
 * Words that stand in no catalogue, by their place: the file, and what of it they are. Errors of the program to itself
 * (`new RangeError(...)`) and of schemas (`v.check(..., '...')`), which nobody is shown, need not be named.
 */

/** What the whole file is: a script for a shell or a page, a list, or a text whose words are its format, byte for byte. */
const WHOLE = /./;

export const NO_TEXTS: Readonly<Record<string, RegExp>> = {
  // Before there is a window, or when there is none any more.
  'main/app/ceremony-child.ts': /^Quorate ceremony$/,
  'main/app/index.ts':
    /^(something went wrong inside the program, and it has ended\.|the window could not be opened\.)$/,
  'main/app/may-start.ts': /^Electron cannot keep its own files; /,
  'main/app/quit.ts': /^Quorate: 0\n$/,
  'main/app/refused-switches.ts': /^(would |it does not know$|it does not start with --0, which 0\.$)/,
  'main/app/ready.ts': /^Quorate: the window is open$/,

  // Names and marks of formats, of libraries and of the system.
  'main/app/page-files.ts': /^(trusted-types scan-worker|text\/\w+; charset=utf-8|camera=\(self\), .*)$/,
  'main/ceremony/openpgp/input.ts': /^PGP PUBLIC KEY BLOCK$/,
  'main/ceremony/openpgp/key-packet.ts': /^(NIST P-\d+|RSA 0|rsa 0|ec 0 0|another (curve|algorithm))$/,
  'main/ceremony/openpgp/private-key.ts': /^(PGP PRIVATE KEY BLOCK|Incorrect key passphrase)$/,
  'main/ceremony/openpgp/signature.ts': /^PGP SIGNATURE$/,
  'main/ceremony/openpgp/test-keys.ts': /^The crypto at hand works\.$/,
  'main/ceremony/process/shut-off.ts': /^NativeModule 0$/,
  'main/host/machine/windows.ts': /^(Not Present$|\n\$ErrorActionPreference = 'Stop'\n)/,
  'main/cli/options/groups.ts': /^(0: 0|--lang LANG)$/,
  'main/cli/launch/chromium.ts': /^\/Applications\/Google Chrome\.app\//,
  'main/cli/launch/installed.ts': /^(#!\/bin\/sh\n| +0\)\n +refuse 0 ;;$)/,
  'main/cli/rpc/json-rpc.ts':
    /^(Parse error|Invalid Request|Method not found|Invalid params|Internal error|not JSON|too long)$/,
  'main/cli/steps/share-lines.ts': /^-----END PGP MESSAGE-----$/,
  'main/cli/steps/share-sources.ts': /^not alone$/,
  'main/cli/terminal/key-blocks.ts': /^-{4,5} ?(BEGIN|END) /,
  'main/cli/steps/tss-epochs.ts': /^epoch show$/,
  'main/program/tss-share-checks.ts':
    /^(Quorate TSS extended public keys v1\. CONFIDENTIAL: .*|Vault( ID)?: 0|[xc]pub: 0)$/,
  'main/program/tss-requests.ts': /^PGP MESSAGE$/,
  'main/requests/contributions.ts': /^PGP SIGNATURE$/,
  'main/storage/files/errors.ts': /^Unknown system error -117$/,
  'main/storage/files/lock.ts': /^Quorate has this folder open\.\nprocess 0 on 0\n$/,
  'main/storage/files/write.ts': /^write test$/,
  'main/storage/key-sets/names.ts': /^unnamed directory$/,
  'renderer/lib/japanese-font.ts': /^(Noto Sans JP|url\("0"\) format\("woff2"\))$/,
  'shared/openpgp/armor.ts': /^-----(BEGIN|END) 0-----$/,
  'shared/openpgp/clear-signed.ts': /^-----(BEGIN|END) PGP SIGN(ED MESSAGE|ATURE)-----$/,
  'shared/openpgp/pgp-message.ts': /^PGP MESSAGE$/,
  'shared/qr/classify.ts': /^-----BEGIN PGP (PUBLIC KEY BLOCK|MESSAGE)-----$/,
  'shared/qr/read-zxing.ts': /^(Data Matrix|Aztec|(product )?bar) code$/,
  'shared/shares/encrypted-share.ts': /^-----(BEGIN|END) PGP MESSAGE-----$/,
  'shared/shares/given-key.ts': /^PGP MESSAGE-----$/,
  'shared/shares/seen-text.ts': /^end of string$/,
  'shared/version.ts': /^Quorate 0$/,

  // Errors of the program to itself, put together apart from where they are thrown.
  'main/ceremony/tss/contribute.ts': /^a contribution$/,
  'main/ceremony/tss/polynomial.ts': /^coefficient 0$/,
  'main/ceremony/tss/proof.ts': /^nonce of 0$/,
  'main/ceremony/tss/receipts.ts': /^a receipt$/,
  'main/ceremony/vault-init/json-bytes.ts': /^not the JSON that was expected$/,
  'main/cli/terminal/exit.ts': /^the command has ended$/,
  'main/cli/terminal/terminal.ts': /^(first line|there is no more input)$/,

  // What programs before wrote, and is read.
  'main/storage/soundness/apart-account.ts': /^(Key set id|To|Key): 0$/,

  // Put together from other texts, or looked for in old notices.
  'main/storage/key-sets/notices.ts': /^(its next rekey|make it worthless, rekey)/,
  'shared/records/left-after-mark.ts': /^0: 0\.$/,
  'shared/text/refusals.ts': /^\(not repeated: it looks like a share or key\)$/,
  'shared/text/transcript-text.ts':
    /^(0: 0|private key|as an OpenPGP message|under a one-time password|not confirmed|all, unwitnessed|could not be read)$/,

  // Texts that people sign: what comes back is compared with them byte for byte.
  'shared/records/sign-off.ts': /^(Quorate sign-off v1|(Transcript|Digest|Role|Name): 0)$/,
  'shared/tss/contribution.ts': /^(Quorate TSS contribution v1|(ctx|contributor|digest): 0)$/,
  'shared/tss/quorum-proof-text.ts':
    /^(Quorate quorum proof v1|(vault|group|epoch|time|signer|curve|challenge): 0)$/,
  'shared/tss/complaint-text.ts': WHOLE,
  'shared/tss/confirmation-text.ts': WHOLE,
  'shared/tss/epoch-text.ts': WHOLE,
  'shared/tss/receipt-text.ts': WHOLE,

  'shared/text/word-list.ts': WHOLE,
  'main/cli/commands/completion.ts': WHOLE,
  'main/cli/launch/preload-script.ts': WHOLE,

  // Names of styles, marks of the page to itself.
  'renderer/components/attempt/sign-offs.tsx': /^digest wide$/,
  'renderer/components/show/last-digest.tsx': /^digest wide$/,
  'renderer/components/show/codes.tsx': /^digest fitted$/,
  'renderer/lib/keep-page.ts': /^input, textarea$/,
  'renderer/lib/paper/page-rule.ts': WHOLE,
  'renderer/lib/remember.ts': /^\(prefers-color-scheme: dark\)$/,
  'renderer/screens/attempt/result.tsx': /^note 0$/,
  'renderer/screens/tss/child-key.tsx': /^digest wide$/,
  'renderer/screens/tss/contributions.tsx': /^digest wide$/,
  'renderer/screens/tss/vault-cards.tsx': /^digest wide$/,
  'renderer/screens/tss/verify-proof.tsx': /^digest wide$/,
  'renderer/screens/tss/verify.tsx': /^digest wide$/,
  'renderer/screens/tss/vouch.tsx': /^digest wide$/,
  'renderer/screens/home.tsx': /^digest wide$/,
};
