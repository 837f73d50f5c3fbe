/** The list of parts (CycloneDX 1.5): npm's own, and what it does not know: Electron, and the Chromium and Node inside it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

// All of it: where npm leaves out what is for development, it leaves out what ships and is for that, too.
const KINDS = ['dev', 'optional', 'peer'].map(kind => `--include=${kind}`);
// It asks nobody, not even whether there is a newer npm.
const ALONE = ['--offline', '--no-update-notifier'];
const ASK = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', ...KINDS, ...ALONE];

/** A build that ran before in the same process may have left a NODE_ENV for which npm leaves parts out. */
const { NODE_ENV: _, ...ENVIRONMENT } = process.env;

const licensed = id => [{ license: { id } }];

/** Chromium and Node have no version of their own here: which ones they are, Electron's version says. */
function electronParts(version) {
  const inside = [`electron@${version}`];
  const part = (name, license, properties = []) => ({
    'bom-ref': name === 'electron' ? inside[0] : `${name} in ${inside[0]}`,
    type: 'framework',
    name,
    version: name === 'electron' ? version : `as in Electron ${version}`,
    scope: 'required',
    licenses: licensed(license),
    ...(properties.length > 0 && { properties }),
  });
  return [part('electron', 'MIT'), part('chromium', 'BSD-3-Clause'), part('node', 'MIT')];
}

/** Parts that are reached from what ships, over whatever each depends on. */
function shipped(components, dependencies, direct) {
  const on = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set();
  const follow = ref => {
    if (reached.has(ref)) return;
    reached.add(ref);
    for (const next of on.get(ref) ?? []) follow(next);
  };
  for (const { name, version, 'bom-ref': ref } of components) if (direct[name] === version) follow(ref);
  // What a library may be used with, and is not here.
  for (const { scope, 'bom-ref': ref } of components) if (scope === 'optional') reached.delete(ref);
  return reached;
}

/** Where a part was fetched from is the builder's own affair, and no part of what is in it. */
const withoutPlaces = ({ externalReferences: _places, properties: _properties, ...part }) => part;

/** A number that is the same for the same content (RFC 9562, version 8). */
function numberOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16], 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * @param {string} root the checkout
 * @param {string} when time of the commit, ISO 8601
 * @returns {string} the list as JSON; the same for the same checkout
 */
export function sbom(root, when) {
  const {
    name,
    version,
    dependencies: direct,
    devDependencies,
  } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const told = execFileSync('npm', ASK, {
    cwd: root,
    env: ENVIRONMENT,
    // There npm is a script of the shell.
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const { components, dependencies, metadata } = JSON.parse(told);
  const whole = `${name}@${version}`;
  const ships = shipped(components, dependencies, direct);
  const isDirect = ref => Object.entries(direct).some(([each, its]) => ref === `${each}@${its}`);
  const electron = electronParts(devDependencies.electron);
  const own = electron.map(part => part['bom-ref']);
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: when,
      // npm names it after the folder.
      component: { ...withoutPlaces(metadata.component), name },
    },
    components: [...components.filter(each => ships.has(each['bom-ref'])).map(withoutPlaces), ...electron],
    dependencies: [
      {
        ref: whole,
        dependsOn: [...dependencies.find(({ ref }) => ref === whole).dependsOn.filter(isDirect), own[0]],
      },
      ...dependencies.filter(({ ref }) => ships.has(ref)),
      { ref: own[0], dependsOn: own.slice(1) },
    ],
  };
  const numbered = { ...list, serialNumber: numberOf(JSON.stringify(list)) };
  return `${JSON.stringify(numbered, null, 2)}\n`;
}
