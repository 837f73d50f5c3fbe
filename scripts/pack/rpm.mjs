/** Writes an rpm, where rpmbuild is installed: the same files as in the deb, but for what is AppArmor's. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inOwnFolder } from '../own-folder.mjs';
import { SaidError } from '../said.mjs';
import { modeOf } from './archive.mjs';
import { dataOf, PLACE, PROFILE } from './deb.mjs';
import { nodeSentence, RPM_NAMES } from './system.mjs';

/** Libraries that Electron's program asks the system for, by their own names, which are the same in every distribution. */
const REQUIRES = [
  'libasound.so.2',
  'libatk-bridge-2.0.so.0',
  'libatspi.so.0',
  'libcups.so.2',
  'libdrm.so.2',
  'libgbm.so.1',
  'libgtk-3.so.0',
  'libnss3.so',
  'libX11-xcb.so.1',
  'libXcomposite.so.1',
  'libXdamage.so.1',
  'libxkbcommon.so.0',
  'libXrandr.so.2',
].map(name => `${name}()(64bit)`);

/** No other machine's habits get in: what is stripped, linked, guessed or written down is the same everywhere. */
const DEFINES = {
  debug_package: '%{nil}',
  __os_install_post: '%{nil}',
  _build_id_links: 'none',
  _buildhost: 'quorate',
  _binary_payload: 'w6.gzdio',
  use_source_date_epoch_as_buildtime: '1',
  clamp_mtime_to_source_date_epoch: '1',
  source_date_epoch_from_changelog: '0',
};

/** The folders that the files are in. Those of the program alone are the package's, too: they go with it. */
const foldersOf = names => [
  ...new Set(
    names.flatMap(name => {
      const parts = name.split('/').slice(0, -1);
      return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
    }),
  ),
];

const spec = (manifest, { maintainer, synopsis }, stage, entries) => {
  const files = entries.map(
    entry =>
      `${entry.link === undefined ? `%attr(${modeOf(entry).toString(8)}, root, root) ` : ''}"${entry.name.slice(1)}"`,
  );
  const folders = foldersOf(entries.map(entry => entry.name.slice(2)))
    .filter(folder => folder.startsWith(PLACE) || folder.split('/').includes(manifest.name))
    .map(folder => `%dir %attr(755, root, root) "/${folder}"`);
  return `Name: ${manifest.name}
Version: ${manifest.version}
Release: 1
Summary: ${synopsis}
License: ${manifest.license}
Packager: ${maintainer}
AutoReqProv: no
${REQUIRES.map(each => `Requires: ${each}`).join('\n')}

%description
${manifest.description}
${nodeSentence(manifest)}

%install
cp -a "${stage}/." "%{buildroot}/"

%files
${[...folders, ...files].join('\n')}
`;
};

/** Lays the files out as they are installed. */
function layOut(stage, entries) {
  for (const { name, text, from, link } of entries) {
    const there = path.join(stage, name);
    mkdirSync(path.dirname(there), { recursive: true });
    if (link !== undefined) symlinkSync(link, there);
    else if (from === undefined) writeFileSync(there, text);
    else cpSync(from, there);
  }
}

/** Writes the rpm of a folder that `makeFolder` made. Throws `SaidError` where rpmbuild does not make it. */
export async function writeRpmOf(file, folder, about) {
  const { manifest, settings, arch, seconds } = about;
  await inOwnFolder(os.tmpdir(), 'quorate-rpm-', async top => {
    const entries = dataOf(folder, about).filter(({ name }) => name !== `./${PROFILE}`);
    const stage = path.join(top, 'stage');
    layOut(stage, entries);
    const specFile = path.join(top, 'quorate.spec');
    writeFileSync(specFile, spec(manifest, settings.linux, stage, entries));
    const defines = Object.entries({ ...DEFINES, _topdir: top }).flatMap(([name, value]) => [
      '--define',
      `${name} ${value}`,
    ]);
    const words = ['-bb', '--target', RPM_NAMES[arch], ...defines, specFile];
    const env = { ...process.env, SOURCE_DATE_EPOCH: String(seconds) };
    let said = '';
    const code = await new Promise((resolve, reject) => {
      const child = spawn('rpmbuild', words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      child.stderr.setEncoding('utf8').on('data', text => {
        said += text;
      });
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0)
      throw new SaidError(`rpmbuild did not build: ${said.trim().split('\n').at(-1)?.slice(0, 300)}`);
    const made = path.join(top, 'RPMS', RPM_NAMES[arch]);
    const partial = `${file}.partial`;
    cpSync(path.join(made, readdirSync(made)[0]), partial);
    renameSync(partial, file);
  });
}
