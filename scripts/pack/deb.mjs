/** What a deb has round the program's folder: fields, scripts, desktop entry, icons, and the profile for AppArmor. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SIZES } from '../icons.mjs';
import { writeDeb } from './archive.mjs';
import { filesIn } from './folder.mjs';
import { DEBIAN_NAMES, nodeSentence, oldestNode } from './system.mjs';

/** Where it is installed. */
export const PLACE = 'opt/Quorate';

/**
 * Libraries that Electron's program asks the system for, by Debian's names. Newer systems have some under a second one.
 * Those that it names bring the rest with them, but for libx11-xcb1, which it loads when it runs: without that it crashes.
 */
const DEPENDS = [
  'libasound2t64 | libasound2',
  'libatk-bridge2.0-0t64 | libatk-bridge2.0-0',
  'libatspi2.0-0t64 | libatspi2.0-0',
  'libcups2t64 | libcups2',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0t64 | libgtk-3-0',
  'libnss3',
  'libx11-xcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxkbcommon0',
  'libxrandr2',
];

/** Which application a window belongs to, the desktop knows by the class that Electron gives it: the name of the product. */
export const desktopEntry = ({ synopsis, category }, name) => `[Desktop Entry]
Type=Application
Name=${name}
Comment=${synopsis}
Exec=/${PLACE}/quorate
Icon=quorate
Terminal=false
Categories=${category};
StartupWMClass=${name}
`;

/** Lets both make user namespaces where AppArmor restricts them: the sandbox is in one, and the network of its own. */
const profile = executable => `abi <abi/4.0>,
include <tunables/global>

profile quorate /${PLACE}/{quorate,${executable}} flags=(unconfined) {
  userns,

  include if exists <local/quorate>
}
`;

/** Where the profile lies until it is known whether AppArmor takes it. */
export const PROFILE = 'usr/share/quorate/apparmor-profile';

/** `DPKG_ROOT`: dpkg may install into another root without changing into it; then nothing is loaded here. */
const postinst = `#!/bin/sh
set -e
profile="$DPKG_ROOT/${PROFILE}"
there="$DPKG_ROOT/etc/apparmor.d/quorate"

# An AppArmor that does not know this kind of profile restricts no user namespaces.
if [ "$1" = configure ] && command -v apparmor_parser >/dev/null &&
  apparmor_parser --skip-kernel-load --skip-cache "$profile" >/dev/null 2>&1; then
  mkdir -p "$DPKG_ROOT/etc/apparmor.d"
  cp "$profile" "$there"
  if [ -z "$DPKG_ROOT" ] && [ -e /sys/kernel/security/apparmor ]; then
    apparmor_parser --replace --write-cache --skip-read-cache "$there" || true
  fi
fi
`;

const postrm = `#!/bin/sh
set -e
there="$DPKG_ROOT/etc/apparmor.d/quorate"

if { [ "$1" = remove ] || [ "$1" = purge ]; } && [ -e "$there" ]; then
  if [ -z "$DPKG_ROOT" ] && [ -e /sys/kernel/security/apparmor ] && command -v apparmor_parser >/dev/null; then
    apparmor_parser --remove "$there" || true
  fi
  rm -f "$there" "$DPKG_ROOT"/var/cache/apparmor/*/quorate
fi
`;

const control = (manifest, { maintainer, synopsis }, arch, kilobytes) => `Package: ${manifest.name}
Version: ${manifest.version}
Architecture: ${DEBIAN_NAMES[arch]}
Maintainer: ${maintainer}
Installed-Size: ${kilobytes}
Depends: ${DEPENDS.join(', ')}
Suggests: nodejs (>= ${oldestNode(manifest).join('.')})
Section: utils
Priority: optional
Description: ${synopsis}
 ${manifest.description}
 ${nodeSentence(manifest)}
`;

const md5 = ({ from, text }) =>
  createHash('md5')
    .update(from === undefined ? text : readFileSync(from))
    .digest('hex');

/** Everything that is installed; names begin with `./`. */
export function dataOf(folder, { root, manifest, settings: { linux } }) {
  const share = './usr/share';
  const icon = (size, ending) => `${share}/icons/hicolor/${size}/apps/quorate.${ending}`;
  return [
    ...filesIn(folder).map(({ name, from, link, mode }) => ({
      name: `./${PLACE}/${name}`,
      ...(link === undefined ? { from } : { link }),
      // For the sandbox where user namespaces are not to be had.
      mode: name === 'chrome-sandbox' ? 0o4755 : mode,
    })),
    { name: './usr/bin/quorate', link: `../../${PLACE}/quorate` },
    { name: `./${PROFILE}`, text: profile(linux.executableName) },
    { name: `${share}/applications/quorate.desktop`, text: desktopEntry(linux, manifest.productName) },
    { name: `${share}/doc/quorate/copyright`, from: path.join(folder, 'LICENSE') },
    { name: `${share}/doc/quorate/NOTICES.txt`, from: path.join(folder, 'NOTICES.txt') },
    { name: icon('scalable', 'svg'), from: path.join(root, 'build/icons/icon.svg') },
    ...SIZES.map(size => ({
      name: icon(`${size}x${size}`, 'png'),
      from: path.join(root, `build/icons/${size}x${size}.png`),
    })),
  ];
}

/** Writes the deb of a folder that `makeFolder` made. */
export async function writeDebOf(file, folder, about) {
  const { manifest, settings, arch, seconds } = about;
  const data = dataOf(folder, about);
  const sizes = filesIn(folder).map(({ size = 0 }) => size);
  const kilobytes = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024);
  const sums = data
    .filter(({ link }) => link === undefined)
    .map(entry => `${md5(entry)}  ${entry.name.slice(2)}\n`)
    .sort();
  const scripts = { postinst, postrm };
  await writeDeb(
    file,
    {
      control: [
        { name: './control', text: control(manifest, settings.linux, arch, kilobytes) },
        { name: './md5sums', text: sums.join('') },
        ...Object.entries(scripts).map(([name, text]) => ({ name: `./${name}`, text, mode: 0o755 })),
      ],
      data,
    },
    seconds,
  );
}
