/** What `--help` says. */
export const help = `Quorate: key ceremonies on a computer without a network.

  quorate create-key-set    --folder DIR --name NAME --required T [--scheme vault]
                            [--holder NAME --pgp-key FILE]... [--practice] [--seal NAME=FILE]...
  quorate generate-share    --folder DIR --key-set NAME --holder NAME --pgp-key FILE
                            [--payload hex|base64|raw] [--new-index X] [--accept-collision-risk]
                            [--proof-shares N] [--declare-random] [--secret-bytes N] [--share-bytes N]
  quorate generate-share    --folder DIR --adopt NAME --required T --issued N [--index X]...
                            [--scheme vault|secretsjs]
                            [--accept-collision-risk] [--practice]
                            --holder NAME --pgp-key FILE [--payload ...] [--new-index X]
  quorate reissue           --folder DIR --key-set NAME --index X --pgp-key FILE [--payload ...]
                            [--holder NAME]   needed where the record does not say who has it
  quorate check-share       --folder DIR --key-set NAME   is one share good, and whose is it
  quorate mark-share        --folder DIR --key-set NAME --index X --lost|--destroyed --reason TEXT
  quorate vouch-record      --folder DIR --key-set NAME [--digest HEX|WORDS] [--issued|--unused]
                            speaks for a record, or a share kept apart, with the digest from paper
  quorate drill             --folder DIR --key-set NAME [--days N]   who had a share checked, and when
  quorate recover           --folder DIR --key-set NAME [--pgp-key FILE] [--prefix none|r.|hvr.]
                            [--token-file FILE]
  quorate decode-token      ENCODED [--otp -]   the token, from standard input's one-time password
  quorate sign-off          --folder DIR --key-set NAME [--transcript FILE] --role ROLE --name NAME
                            --text | --signature FILE --pgp-key FILE | --paper | --decline REASON
  quorate verify-transcript FILE [--digest HEX|WORDS]
  quorate scan              FILE...   the texts in pictures (PNG, JPEG) of QR codes, one a line
  quorate stdio             [--folder DIR] [--practice-only]   JSON-RPC for other programs; docs/stdio.md
  quorate demo
  quorate                   the guided ceremony, in a terminal

Every command:
  --json               standard output is one line, the final status; each refusal a JSON line on standard error
  --help, --version

An attempt (create-key-set, generate-share, reissue, check-share, mark-share, vouch-record, recover):
  --accept-live NAME   accept a live network interface by its name (may be repeated)
  --operator NAME      who operates the program, for the transcript
  --witness NAME       who watches, for the transcript (may be repeated)
  --wall-clock TIME    the time on the wall, 2026-11-21T14:30, with or without a zone
  --unwitnessed        no people are at the screen: accepts every live interface, and the transcript says both

Encrypted shares (generate-share, reissue, check-share, recover):
  --card FILE|-        opens it with this machine's gpg and a card or key, and enters it (may be repeated);
                       then those on standard input are opened too, armored or one a line (-: only those).
                       At a terminal: type @ and Enter instead of the share. ! and Enter states an exception.
  --accept-private-keys
                       a private key and its passphrase may be entered here instead: the words and the transcript
                       say so, and the key is exposed to this computer. Type # and Enter instead of the share.
  gpg --decrypt FILE | quorate ...   works too

Recovery (sets made here):
  --seal NAME=FILE     seals a file of at most 1 MiB under the new set's root key (may be repeated)
  --pgp-key FILE       the token is encrypted to this key; without it a one-time password is shown once
  --prefix none|r.|hvr.  what the token begins with
  --token-file FILE    a new file for the encoded token, besides the screen: base64 -d FILE | gpg --decrypt
  --otp -              the one-time password from standard input, or asked for; --otp VALUE stays in the shell's history
  With the token: list, read NAME, read NAME FILE (into a new file), add NAME FILE, remove NAME, help, quit,
  and the token after each of the first five.
  In a pipe a command is one line and its token the next. Under --json each answer is a line of its own.

Signing off (the last transcript of the set, unless --transcript names a file of it):
  --text               prints the exact text to sign, for gpg --armor --detach-sign
  --signature FILE     the detached signature, with the signer's public key (--pgp-key FILE)
  --paper              the signature is on paper; --decline REASON: this role does not sign
  --role, --name       who it is

Shares that are there (reissue, mark-share, drill):
  --index X            which share, by its index
  --lost, --destroyed  what became of it; --reason TEXT says why, and everyone can read it
  --days N             a check more than N days ago is overdue (180)

With the digest from paper (vouch-record), where the set says so when it is opened:
  --digest HEX|WORDS   of the record that no transcript speaks for, or of the transcript whose share is kept apart
  --issued             the share is recorded from now on; --unused: it was destroyed and will never be used

Sets made elsewhere (generate-share):
  --init FILE|-        what operator init (or rekey, rotate-keys) printed, text or JSON: says --required, --issued, --index
                       (from standard input with -: then shares come by --card, or at no prompt)
  --scheme secretsjs   a set of secrets.js with 8 bits; its indexes are 1 to N unless --index says otherwise
  --proof-shares N     N shares more than needed are entered, and nothing is issued unless all agree
  --declare-random     the key was drawn at random: shares that agreed are judged alone from then on (vault only)
  --share-bytes N      length of a whole share where it is not 33 bytes; of secrets.js, its characters
  --secret-bytes N     length of the secret, by which secrets.js shares show that they belong together

Shares are typed without echo, or read from standard input, one a line (a real set then needs --unwitnessed).
They never belong on the command line. Ctrl-C cancels the attempt.

Exit status: 0 done, 1 failed, 2 usage, 3 something was refused, 130 cancelled by Ctrl-C.
`;

export const usageHint = 'quorate --help shows how.';
