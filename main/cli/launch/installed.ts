/** The program `quorate` of an installed Quorate on Linux, as the text of a script: it opens the window, or runs the terminal. */
import { allowedSwitches, refusal, refusedSwitches, UNKNOWN } from '../../app/refused-switches';
import { messages as texts } from '../messages/en/index';
import { OWN_NETWORK } from './own-network';

/** English, whoever packs: the same commit gives the same bytes, and nobody knows yet whose computer it is for. */
const say = texts.launch.installed;

/** As one word of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Names and values that a shell puts in while the script runs. */
const VARIABLE = (name: string): string => `{{${name}}}`;

/** A sentence as words of a shell; what `VARIABLE` names in it is put in later. */
const sentence = (text: string): string =>
  text
    .split(/\{\{(\w+)\}\}/)
    .map((part, at) => (at % 2 === 1 ? `"$${part}"` : quoted(part)))
    .join('');

/** What leads Electron, Node or the loader of libraries behind their backs begins with these: a log, another sandbox or none, options. */
const FORGOTTEN_KINDS = ['LD_', 'NODE_', 'ELECTRON_', 'CHROME_'];

/** And these load something into it, or write down what it says. */
const FORGOTTEN = [
  'OPENSSL_CONF',
  'OPENSSL_MODULES',
  'OPENSSL_ENGINES',
  'SSLKEYLOGFILE',
  'GCONV_PATH',
  'GIO_MODULE_DIR',
  'GIO_EXTRA_MODULES',
  'GDK_PIXBUF_MODULE_FILE',
  'GTK_MODULES',
  'GTK3_MODULES',
  'GTK_PATH',
  'GTK_EXE_PREFIX',
  'GTK_IM_MODULE_FILE',
];

const cases = Object.entries(refusedSwitches)
  .map(
    ([why, names]) =>
      `      ${names.join('|')})\n        refuse ${sentence(refusal({ name: VARIABLE('name'), why }))} ;;`,
  )
  .join('\n');

/**
 * The script. It lies in the package's folder, beside Electron's program and SHA256SUMS.
 *
 * - The memory of everything that it starts stays out of core dumps.
 * - What it starts is compared with SHA256SUMS first: against damage, since who can change the one can change the other.
 * - Without words or with switches it opens the window: not for root, not with a switch that is refused, in a network of its own
 *   where the system lets it (as `npm start` does), and never without its sandbox.
 * - With a command it runs the terminal with the Node that is installed.
 *
 * @param window the name of Electron's program
 * @param node the oldest Node that the terminal runs with, as major and minor version
 */
export const installedLauncher = (window: string, node: readonly [number, number]): string => `#!/bin/sh
# Quorate: without a command it opens the window, with one it runs the terminal. Made by the build out of
# main/cli/launch/installed.ts.
set -u
ulimit -c 0
umask o-w
{ echo 0 >/proc/self/coredump_filter; } 2>/dev/null
unset ${FORGOTTEN.join(' ')}
set -f
for name in $(export -p); do
  name=\${name%%=*}
  case $name in
    *[!A-Za-z0-9_]*) ;;
    ${FORGOTTEN_KINDS.map(kind => `${kind}*`).join(' | ')}) unset "$name" ;;
  esac
done
set +f
# Without a home Electron would keep its files in the folder for temporary ones, where everybody may write.
[ -n "\${HOME-}" ] || HOME=$(getent passwd "$(id -u)" 2>/dev/null | cut -d : -f 6)
HOME=\${HOME:-/nonexistent}
export HOME

refuse() {
  printf 'Quorate: %s\\n' "$1" >&2
  exit 1
}
here=$(dirname -- "$(readlink -f -- "$0")")

# Every file that is ours, and no other.
is_whole() (
  cd -- "$here" || exit 1
  ours=$(grep '^[0-9a-f]*  resources/' SHA256SUMS) || exit 1
  [ "$(printf '%s\\n' "$ours" | wc -l)" -eq "$(find resources ! -type d | wc -l)" ] || exit 1
  printf '%s\\n' "$ours" | sha256sum --check --strict --status
)
is_whole 2>/dev/null || refuse ${sentence(say.damaged)}

runs_in_terminal() {
  # A command may stand behind the language that it is to speak.
  case \${1-} in
    --lang=*) shift ;;
    --lang) shift && [ $# -eq 0 ] || shift ;;
  esac
  case \${1-} in
    '') return 1 ;;
    -h | --help | --version) return 0 ;;
    -* | [[:space:]]*) return 1 ;;
    *) return 0 ;;
  esac
}
if runs_in_terminal "$@"; then
  node=$(command -v node) || refuse ${sentence(say.needsNode(node.join('.')))}
  version=$("$node" --version)
  major=\${version#v} && major=\${major%%.*}
  minor=\${version#*.} && minor=\${minor%%.*}
  { [ "$major" -gt ${node[0]} ] || { [ "$major" -eq ${node[0]} ] && [ "$minor" -ge ${node[1]} ]; }; } 2>/dev/null ||
    refuse ${sentence(say.needsNewerNode(node.join('.')))}
  exec "$node" "$here/resources/terminal/out/cli/index.js" "$@"
fi

for word in "$@"; do
  # As Chromium reads it, which takes off what is blank round a word, and one dash for two.
  word=$(printf '%s' "$word" | tr -cd '[:graph:]')
  case $word in
    -*)
      name=\${word#-} && name=\${name#-} && name=\${name%%=*}
      case $name in
${cases}
      ${allowedSwitches.join('|')}) ;;
      *)
        refuse ${sentence(refusal({ name: VARIABLE('name'), why: UNKNOWN }))} ;;
      esac ;;
  esac
done
[ "$(id -u)" -ne 0 ] || refuse ${sentence(say.asRoot)}

own() { ${OWN_NETWORK.join(' ')} "$@"; }
# The sandbox makes a namespace in there once more.
if own ${OWN_NETWORK.join(' ')} true 2>/dev/null; then
  case \${DISPLAY-} in
    '' | :* | unix:*)
      printf '%s\\n' ${sentence(texts.launch.networkOfItsOwn)} >&2
      exec ${OWN_NETWORK.join(' ')} "$here/${window}" "$@" ;;
  esac
  printf '%s\\n' ${sentence(say.networkOfDisplay)} >&2
else
  printf '%s\\n' ${sentence(texts.launch.networkOfAll)} >&2
  [ "$(stat -c '%u %a' -- "$here/chrome-sandbox")" = '0 4755' ] || own true 2>/dev/null ||
    refuse ${sentence(say.noSandbox(VARIABLE('here')))}
fi
exec "$here/${window}" "$@"
`;
