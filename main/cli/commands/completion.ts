/** `quorate completion`: a script with which bash or zsh completes commands, options, their values and file names. */
import { texts } from '../messages';
import { examples } from '../messages/examples';
import { table } from '../options/options';
import { exits, UsageError } from '../terminal/exit';
import { type Command, command, optionsOf } from './command';

/** How a shell says it. The frame is a script that completes what is typed after the command `quorate`. */
interface Shell {
  words(words: readonly string[]): string;
  directories: string;
  files: string;
  /** The branches of a `case` on the command and the word before, then those on the command alone. */
  frame(first: string, values: string, others: string): string;
}

const shells: { readonly [name: string]: Shell } = {
  bash: {
    words: words => `_quorate_of -W '${words.join(' ')}'`,
    directories: '_quorate_of -d',
    files: '_quorate_of -f',
    frame: (first, values, others) => `# Completion of quorate for bash. source <(quorate completion bash)
_quorate_of() {
  local one
  while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen "$@" -- "$current")
  [ "$1" = -W ] || compopt -o filenames 2>/dev/null
}
_quorate() {
  local current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${first}
    return
  fi
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${values}
  esac
  case "\${COMP_WORDS[1]} $current" in
${others}
  esac
}
complete -F _quorate quorate
`,
  },
  zsh: {
    words: words => `compadd -- ${words.join(' ')}`,
    directories: '_files -/',
    files: '_files',
    frame: (first, values, others) => `#compdef quorate
# Completion of quorate for zsh. source <(quorate completion zsh), after compinit
_quorate() {
  local current=$words[CURRENT]
  if (( CURRENT == 2 )); then
    ${first}
    return
  fi
  case "$words[2] $words[CURRENT-1]" in
${values}
  esac
  case "$words[2] $current" in
${others}
  esac
}
compdef _quorate quorate
`,
  },
};

/** The script for a shell. */
function scriptFor(
  { words, directories, files, frame }: Shell,
  commands: ReadonlyMap<string, Command>,
): string {
  const completed = (value: string | undefined, choices: readonly string[] | undefined): string => {
    if (choices) return words(choices);
    if (value?.startsWith('FILE')) return files;
    return value === 'DIR' ? directories : ':';
  };
  const values: string[] = [];
  const others: string[] = [];
  for (const [name, command] of commands) {
    const options = Object.entries(optionsOf(command));
    for (const [option, { kind, value, choices }] of options)
      if (kind !== 'flag') values.push(`    '${name} --${option}') ${completed(value, choices)}; return ;;`);
    const { operands } = command;
    if (operands) {
      const offered = completed(operands.value, operands.choices);
      if (offered !== ':') others.push(`    '${name} '[!-]*|'${name} ') ${offered} ;;`);
    }
    others.push(`    '${name} '*) ${words(options.map(([option]) => `--${option}`))} ;;`);
  }
  const first = words([...commands.keys(), 'help', '--help', '--version']);
  return frame(first, values.join('\n'), others.join('\n'));
}

/** The command, for all `commands`, itself among them. */
export const completionOf = (commands: () => ReadonlyMap<string, Command>): Command =>
  command(
    table({}),
    (_none, { operands: [name = ''] }) => {
      const shell = Object.hasOwn(shells, name) ? shells[name] : undefined;
      if (!shell) throw new UsageError(texts.completion.whichShell);
      return shell;
    },
    {
      usage: [texts.completion.usage],
      example: examples.completion,
      operands: {
        value: 'bash|zsh',
        choices: Object.keys(shells),
        missing: texts.completion.whichShell,
      },
      alone: async ({ stdout }, shell) => {
        stdout.write(scriptFor(shell, commands()));
        return exits.done;
      },
    },
  );
