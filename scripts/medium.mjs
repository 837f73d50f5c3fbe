/**
 * `npm run medium -- DIR [--key FINGERPRINT]`: makes an installation medium in the folder DIR (a stick): the installers
 * that `npm run dist` has made, the guide as one page, the documents, licences, the list of parts, SHA256SUMS (signed by
 * gpg where a key is given), and how all of it is checked by hand. Needs no network.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commitName, commitTime } from './commit.mjs';
import { documentsOf } from './medium/documents.mjs';
import { guidePage } from './medium/guide.mjs';
import { installersOf } from './medium/installers.mjs';
import { notices } from './medium/notices.mjs';
import { sbom } from './medium/sbom.mjs';
import { MediumError, writeMedium } from './medium/write.mjs';
import { endingInASentence } from './said.mjs';

const root = path.resolve(import.meta.dirname, '..');
const read = name => readFileSync(path.join(root, name), 'utf8');

/** How the medium is checked by hand, on three systems. */
const checkingText = (version, commit, isSigned, names) => `Quorate ${version}, made of commit ${commit}.

Check this medium before anything on it is used, on a computer that you trust.

1. The sums. In the folder of this file:

   Linux     sha256sum --check SHA256SUMS
   macOS     shasum -a 256 --check SHA256SUMS
   Windows   Get-Content SHA256SUMS | ForEach-Object { $sum, $name = $_ -split '  ', 2; if ((Get-FileHash $name).Hash -eq $sum) { "$name OK" } else { "$name WRONG" } }
             (in PowerShell)

   Every line has to say OK, without a warning. A file that is not named in SHA256SUMS is not of this medium, nor is a link,
   nor a name with anything but plain letters, digits and signs: these two print each such file, and nothing where there is
   none (Linux, macOS):

   find . ! -type d ! -path ./SHA256SUMS ! -path ./SHA256SUMS.asc | cut -c3- | grep -vxF "$(cut -c67- SHA256SUMS)"
   LC_ALL=C find . ! -type d ! -type f -o -name '*[! -~]*'

2. Who made them.
${
  isSigned
    ? `
   gpg --verify SHA256SUMS.asc SHA256SUMS

   has to name the key whose fingerprint you were told by another way than this medium, in person or by telephone.
   A key that lies on the medium proves nothing.
`
    : `
   SHA256SUMS is not signed. Compare its own sum with one that you were told by another way than this medium:

   Linux     sha256sum SHA256SUMS
   macOS     shasum -a 256 SHA256SUMS
   Windows   (Get-FileHash SHA256SUMS).Hash
`
}
3. What is on it: guide.html opens in any browser and needs nothing else. docs/ has the documents, LICENSE and NOTICES.txt
   the licences, sbom.json the list of parts (CycloneDX).

   Installers: ${names.length > 0 ? names.join(', ') : 'none. They are built by “npm run dist”, which needs Electron'}.
${
  names.length > 0
    ? `
   deb       sudo apt install ./FILE.deb
   rpm       sudo dnf install ./FILE.rpm
   tar.gz    tar xzf FILE.tar.gz, then ./quorate in its folder
   Commands in the terminal (quorate demo) need an installed Node 20.19 or later; the window does not.
`
    : ''
}`;

/** Everything that goes on a medium but the sums. */
export async function partsOf({ commit, when, isSigned }) {
  const { version } = JSON.parse(read('package.json'));
  const { installers, others, changed } = await installersOf(path.join(root, 'dist'), commit);
  const names = installers.map(({ name }) => name);
  const list = sbom(root, when);
  return {
    name: `quorate-${version}`,
    names,
    others,
    changed,
    parts: [
      ...installers.map(({ name, sum }) => ({ name, from: path.join(root, 'dist', name), sum })),
      ...['README.md', 'LICENSE'].map(name => ({ name, text: read(name) })),
      ...documentsOf(root).map(name => ({ name, from: path.join(root, name) })),
      { name: 'guide.html', text: guidePage(path.join(root, 'docs')) },
      { name: 'NOTICES.txt', text: notices(root, list) },
      { name: 'sbom.json', text: list },
      { name: 'CHECK.txt', text: checkingText(version, commit, isSigned, names) },
    ],
  };
}

/** Signs the file with a key that gpg has, into `FILE.asc`. */
function signWith(key) {
  return async file => {
    const words = ['--armor', '--detach-sign', '--local-user', key, '--output', `${file}.asc`, file];
    const signed = spawnSync('gpg', words, { stdio: ['inherit', 'inherit', 'pipe'], encoding: 'utf8' });
    if (signed.error) throw new MediumError('gpg is not installed: nothing can be signed.');
    if (signed.status !== 0) throw new MediumError(`gpg did not sign: ${signed.stderr.trim()}`);
  };
}

function readArguments([into, option, key, ...rest]) {
  const isFine =
    into &&
    !into.startsWith('-') &&
    rest.length === 0 &&
    (option === undefined || (option === '--key' && key));
  if (!isFine) throw new MediumError('Where to? npm run medium -- DIR [--key FINGERPRINT]');
  return { into: path.resolve(into), key };
}

async function main() {
  const { into, key } = readArguments(process.argv.slice(2));
  const { name, names, others, changed, parts } = await partsOf({
    commit: commitName(root),
    when: new Date(1000 * commitTime(root)).toISOString(),
    isSigned: key !== undefined,
  });
  const folder = await writeMedium(into, name, parts, key === undefined ? undefined : signWith(key));
  process.stdout.write(
    `${folder}: ${parts.length} files, each read back. CHECK.txt says how to check them by hand.\n`,
  );
  if (others.length > 0)
    process.stdout.write(
      `Left out, since of another commit: ${others.map(each => `dist/${each}`).join(', ')}.\n`,
    );
  if (changed.length > 0)
    process.stdout.write(
      `Left out, since not the file that was made of this commit, by the sum in its note: ${changed.map(each => `dist/${each}`).join(', ')}.\n`,
    );
  if (names.length === 0)
    process.stdout.write('No installer is on it: build them with “npm run dist” first, and make it anew.\n');
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) await endingInASentence(main);
