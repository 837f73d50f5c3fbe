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
const FORGOTTEN_KINDS = [
  'LD_',
  'NODE_',
  'ELECTRON_',
  'CHROME_',
  // Drivers for graphics and video, and layers over them, which are loaded from wherever these say.
  'VK_',
  'LIBGL_',
  'MESA_',
  'GALLIUM_',
  'GBM_',
  'EGL_',
  '__EGL_',
  '__GLX_',
  'LIBVA_',
  'VDPAU_',
];

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
  'QT_PLUGIN_PATH',
  'QT_QPA_PLATFORM_PLUGIN_PATH',
  'XLOCALELIBDIR',
  'ALSA_CONFIG_PATH',
  'ALSA_PLUGIN_DIR',
  'PULSE_DLPATH',
  'PIPEWIRE_MODULE_DIR',
  'SPA_PLUGIN_DIR',
];

/** Signals that a process ends by where something is wrong with it: ILL, TRAP, ABRT, BUS, FPE, SEGV (signal(7)). */
const CRASHES = [4, 5, 6, 7, 8, 11];

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
 *   where the system lets it (as `npm start` does), never without its sandbox, and not without a display, where Chromium
 *   would crash. What is refused is shown on that display, too, where no terminal shows it and the system has what can. Where
 *   Chromium crashes all the same, on a display that refuses it say, it says so and ends with 1.
 * - With a command it runs the terminal with the Node that is installed.
 *
 * @param window the name of Electron's program
 * @param node the oldest Node that the terminal runs with, as major and minor version
 */
export const installedLauncher = (window: string, node: readonly [number, number]): string => `#!/bin/sh
# Quorate: without a command it opens the window, with one it runs the terminal. Made by the build out of
# main/cli/launch/installed.ts.
set -u
# What it was is told among what this computer shows: it is that of whatever else is started here.
QUORATE_CORE_LIMIT=$(ulimit -c)
export QUORATE_CORE_LIMIT
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

# Whether there is a display, as far as that can be told: one that is there may still refuse.
has_display() {
  case \${WAYLAND_DISPLAY-} in
    '') ;;
    /*) [ ! -S "$WAYLAND_DISPLAY" ] || return 0 ;;
    *) [ ! -S "\${XDG_RUNTIME_DIR-}/$WAYLAND_DISPLAY" ] || return 0 ;;
  esac
  display=\${DISPLAY-}
  number=\${display##*:} && number=\${number%%.*}
  case $display in
    :*[0-9]* | unix:*[0-9]*)
      [ -S "/tmp/.X11-unix/X$number" ] || grep -q "@/tmp/.X11-unix/X$number$" /proc/net/unix 2>/dev/null ;;
    localhost:[0-9]* | 127.0.0.1:[0-9]*)
      port=$(printf '%04X' "$((6000 + number))" 2>/dev/null)
      grep -q "^ *[0-9]*: [0-9A-F]*:$port [0-9A-F]*:0000 0A " /proc/net/tcp /proc/net/tcp6 2>/dev/null ;;
    ?*:*) return 0 ;;
    *) return 1 ;;
  esac
}

# With a program that the system has for it, if it has any, and behind this script's back: nobody waits for an answer.
show() {
  for program in zenity kdialog xmessage notify-send; do
    command -v "$program" >/dev/null || continue
    case $program in
      zenity) set -- --error --no-markup --title=Quorate "--text=$1" ;;
      kdialog) set -- --title Quorate --error "$1" ;;
      xmessage) set -- -center "Quorate: $1" ;;
      notify-send) set -- Quorate "$1" ;;
    esac
    "$program" "$@" </dev/null >/dev/null 2>&1 &
    return
  done
}

refuse() {
  printf 'Quorate: %s\\n' "$1" >&2
  if [ "$in_terminal" = no ] && ! [ -t 2 ] && has_display; then show "$1"; fi
  exit 1
}
here=$(dirname -- "$(readlink -f -- "$0")")

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
in_terminal=no
if runs_in_terminal "$@"; then in_terminal=yes; fi

# Every file that is ours, and no other.
is_whole() (
  cd -- "$here" || exit 1
  ours=$(grep '^[0-9a-f]*  resources/' SHA256SUMS) || exit 1
  [ "$(printf '%s\\n' "$ours" | wc -l)" -eq "$(find resources ! -type d | wc -l)" ] || exit 1
  printf '%s\\n' "$ours" | sha256sum --check --strict --status
)
is_whole 2>/dev/null || refuse ${sentence(say.damaged)}

if [ "$in_terminal" = yes ]; then
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
has_display || refuse ${sentence(say.noDisplay)}

# Chromium's own lock is a link whose end says which process has it: where that is Quorate, its window is shown and no other opened.
lock=$(readlink -- "\${XDG_CONFIG_HOME:-$HOME/.config}/Quorate/SingletonLock")
announce() {
  if [ "$(readlink -- "/proc/\${lock##*-}/exe")" = "$here/${window}" ]; then
    set -- ${sentence(say.isOpen)}
  fi
  printf '%s\\n' "$1" >&2
}

# In this script's place it would end by a crash of Chromium's, and say nothing that people can go by, where a display refuses it.
open_window() {
  window= told=
  trap 'told=yes; [ -z "$window" ] || kill -TERM "$window" 2>/dev/null' TERM INT HUP QUIT
  "$@" &
  window=$!
  # A signal that came before the window had a name here is handed on, as soon as that has surely lost the trap it began with.
  [ -z "$told" ] || { sleep 0.2 && kill -TERM "$window" 2>/dev/null; }
  wait "$window"
  status=$?
  # A signal to this script ends the waiting, and not always the window.
  while kill -0 "$window" 2>/dev/null; do
    wait "$window"
    status=$?
  done
  case $status in
    ${CRASHES.map(signal => 128 + signal).join(' | ')}) refuse ${sentence(say.crashed)} ;;
  esac
  exit "$status"
}

own() { ${OWN_NETWORK.join(' ')} "$@"; }
# The sandbox makes a namespace in there once more.
if own ${OWN_NETWORK.join(' ')} true 2>/dev/null; then
  case \${DISPLAY-} in
    '' | :* | unix:*)
      announce ${sentence(texts.launch.networkOfItsOwn)}
      open_window ${OWN_NETWORK.join(' ')} "$here/${window}" "$@" ;;
  esac
  announce ${sentence(say.networkOfDisplay)}
else
  announce ${sentence(texts.launch.networkOfAll)}
  if [ "$(stat -c '%u %a' -- "$here/chrome-sandbox")" != '0 4755' ] && ! own true 2>/dev/null; then
    # As one word of a shell, whatever the folder is called.
    helper=$(printf '%s' "$here/chrome-sandbox" | sed "s/'/'\\\\\\\\''/g;1s/^/'/;\\$s/\\$/'/")
    refuse ${sentence(say.noSandbox(VARIABLE('helper')))}
  fi
fi
open_window "$here/${window}" "$@"
`;
