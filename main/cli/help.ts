/** What `--help` says. */
export const help = `Quorate: key ceremonies on a computer without a network.

  quorate create-key-set    --folder DIR --name NAME --required T [--scheme vault]
                            [--holder NAME --pgp-key FILE]... [--practice]
  quorate generate-share    --folder DIR --key-set NAME --holder NAME --pgp-key FILE
                            [--payload hex|base64|raw] [--new-index X] [--accept-collision-risk]
  quorate generate-share    --folder DIR --adopt NAME --required T --issued N [--index X]... [--scheme vault]
                            [--accept-collision-risk] [--practice]
                            --holder NAME --pgp-key FILE [--payload ...] [--new-index X]
  quorate verify-transcript FILE [--digest HEX]
  quorate demo
  quorate                   the guided ceremony, in a terminal

Every command:
  --json               standard output is one line, the final status; each refusal a JSON line on standard error
  --help, --version

An attempt (create-key-set, generate-share):
  --accept-live NAME   accept a live network interface by its name (may be repeated)
  --operator NAME      who operates the program, for the transcript
  --witness NAME       who watches, for the transcript (may be repeated)
  --wall-clock TIME    the time on the wall, 2026-11-21T14:30, with or without a zone
  --unwitnessed        no people are at the screen: accepts every live interface, and the transcript says both

Shares are typed without echo, or read from standard input, one a line (a real set then needs --unwitnessed).
They never belong on the command line. Ctrl-C cancels the attempt.

Exit status: 0 done, 1 failed, 2 usage, 3 something was refused, 130 cancelled by Ctrl-C.
`;

export const usageHint = 'quorate --help shows how.';
