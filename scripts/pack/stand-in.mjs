/** A folder that electron-builder takes for an Electron: only its fuses are real. Where its program is started, it says so. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The sentinel that Electron's fuses follow, then version 1 and their number, 9. */
export const FUSES = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x09';

/** Says in which surroundings it was started. */
export const PROGRAM = `#!/bin/sh
printf 'window:'
printf ' %s' "$@"
printf '\\nuser: %s\\n' "$(id -u)"
printf 'umask: %s\\n' "$(umask)"
printf 'home: %s\\n' "$HOME"
printf 'network: %s\\n' "$(readlink /proc/self/ns/net)"
printf 'interfaces: %s\\n' "$(tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' ' | tr '\\n' ' ')"
printf 'core: %s %s\\n' "$(ulimit -c)" "$(cat /proc/self/coredump_filter)"
printf 'variables: %s\\n' "$(env | cut -d= -f1 | sort | tr '\\n' ' ')"
exit 0
# ${FUSES}101000110
`;

const FILES = ['version', 'LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak', 'locales/de.pak'];

/** Makes it in a folder that is there and empty; gives its path. */
export function makeStandIn(folder) {
  for (const name of ['resources', 'locales']) mkdirSync(path.join(folder, name));
  for (const name of FILES) writeFileSync(path.join(folder, name), '');
  for (const [name, text] of Object.entries({ electron: PROGRAM, 'chrome-sandbox': '#!/bin/sh\n' }))
    writeFileSync(path.join(folder, name), text, { encoding: 'latin1', mode: 0o755 });
  return folder;
}
