import { expect, test } from 'vitest';
import { attemptView } from '../../shared/contract/attempts';
import { builtinOf, filesUnder, packageOf, read, specifiersOf, targetOf } from './sources';

const code = (directory: string) =>
  filesUnder(directory).filter(file => /\.(ts|tsx|mts|mjs|js|cjs)$/.test(file));

/** Every import of every file under `directory`, as `file -> specifier`, that `allowed` does not allow. */
const strays = (
  directory: string,
  allowed: (specifier: string, target: string | null) => boolean,
): string[] =>
  code(directory).flatMap(file =>
    specifiersOf(read(file))
      .filter(specifier => !allowed(specifier, targetOf(file, specifier)))
      .map(specifier => `${file} -> ${specifier}`),
  );

const within = (target: string | null, ...directories: string[]): boolean =>
  target !== null &&
  directories.some(directory => target === directory || target.startsWith(`${directory}/`));

/** What files of these directories import from one that stands later in the list, and what lies in `directory` beside them. */
function againstOrder(directory: string, names: string[]): string[] {
  const rooms = names.map(name => `${directory}/${name}`);
  const upwards = rooms.flatMap((room, at) =>
    strays(room, (_specifier, target) => !within(target, ...rooms.slice(at + 1))),
  );
  return [...upwards, ...code(directory).filter(file => !within(file, ...rooms))];
}

test('imports are seen however they are written', () => {
  const source = `
    import a from './a';
    import * as b from "./b"; import type { C } from './c';
    import {
      d,
      type E,
    } from './d';
    export { f } from './f';
    export * from './g';
    import './h';
    const i = await import('./i'); const j = require('./j');
    const k = process.getBuiltinModule('node:net');
    // import x from './commented-out';
    /* import y from './also-out' */
    const z = "it's // not a comment"; import l from './l';`;
  expect(specifiersOf(source).sort()).toEqual(
    'abcdfghijkl'
      .split('')
      .map(n => (n === 'k' ? 'node:net' : `./${n}`))
      .sort(),
  );
  expect(targetOf('main/ceremony/process/slot.ts', '../../../shared/bytes')).toBe('shared/bytes');
  expect([builtinOf('fs/promises'), builtinOf('node:net'), builtinOf('valibot')]).toEqual([
    'fs',
    'net',
    null,
  ]);
});

test('there is something to look at', () => {
  for (const directory of ['main', 'renderer', 'shared', 'main/ceremony']) {
    expect(code(directory).length, directory).toBeGreaterThan(0);
  }
});

test('shared/ imports only itself, valibot, @noble and @scure; shared/qr the libraries for QR codes too, version.ts the version', () => {
  const allowed = (specifier: string, target: string | null) =>
    target !== null
      ? within(target, 'shared')
      : specifier === 'valibot' || /^@(noble|scure)\//.test(specifier);
  const named = /^shared\/(qr\/.* -> (qrcode|jsqr|zxing-wasm\/reader)|version\.ts -> \.\.\/package\.json)$/;
  expect(strays('shared', allowed).filter(stray => !named.test(stray))).toEqual([]);
});

test('the ceremony process imports only itself, shared/, OpenPGP.js, @noble, @scure and node:crypto', () => {
  const allowed = (specifier: string, target: string | null) => {
    if (target !== null) return within(target, 'main/ceremony', 'shared');
    if (builtinOf(specifier)) return builtinOf(specifier) === 'crypto';
    return packageOf(specifier) === 'openpgp' || /^@(noble|scure)\//.test(specifier);
  };
  // secrets.js is there for one thing, in one place. `shut-off.ts` is there to take these modules away from the process, so it has to get hold of them.
  const found = strays('main/ceremony', allowed).filter(
    stray => !stray.startsWith('main/ceremony/process/shut-off.ts -> node:'),
  );
  expect(found).toEqual(['main/ceremony/shamir/secretsjs-library.ts -> secrets.js-grempe']);
});

test('what computes with secrets is imported only by the ceremony process; the demo alone opens its made-up shares', () => {
  // `protocol.ts` holds the types of what the two processes say to each other.
  const allowed = (_specifier: string, target: string | null) =>
    !within(target, 'main/ceremony') || target === 'main/ceremony/process/protocol';
  const found = strays('main', allowed).filter(stray => !stray.startsWith('main/ceremony/'));
  expect(found).toEqual(['main/cli/commands/demo.ts -> ../../ceremony/shamir/gf256']);
});

test('the page imports only itself, shared/, preact, valibot and fonts: nothing of main, nothing of Node', () => {
  const packages = [
    'preact',
    'valibot',
    '@fontsource/ibm-plex-sans',
    '@fontsource/ibm-plex-mono',
    '@fontsource-variable/noto-sans-jp',
  ];
  const allowed = (specifier: string, target: string | null) =>
    target !== null ? within(target, 'renderer', 'shared') : packages.includes(packageOf(specifier));
  const itsModule = 'renderer/scan/scan-worker.ts -> zxing-wasm/reader/zxing_reader.wasm?url&inline';
  expect(strays('renderer', allowed).filter(stray => stray !== itsModule)).toEqual([]);
});

/** The file of ours behind a path without its ending, as imports name it. */
const fileAt = (target: string, files: ReadonlySet<string>): string | undefined =>
  ['', '.ts', '.tsx', '/index.ts'].map(ending => target + ending).find(file => files.has(file));

/** Files that import one another, round in a circle; each circle is given once, from its first file on. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const follow = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return circles;
}

test('no files import one another in a circle, not even types', () => {
  expect(
    circlesIn(
      new Map([
        ['a', ['b']],
        ['b', ['c', 'd']],
        ['c', ['b']],
        ['d', []],
      ]),
    ),
  ).toEqual([['b', 'c']]);
  const files = new Set(['main', 'renderer', 'shared'].flatMap(code));
  const imports = [...files].map((file): [string, string[]] => [
    file,
    specifiersOf(read(file)).flatMap(specifier => {
      const target = targetOf(file, specifier);
      return (target !== null && fileAt(target, files)) || [];
    }),
  ]);
  expect(imports.flatMap(([, all]) => all).length).toBeGreaterThan(1000);
  expect(circlesIn(new Map(imports))).toEqual([]);
});

test('rooms of storage import one way, and what is of any ledger knows nothing of key sets', () => {
  const rooms = ['files', 'ledger', 'key-sets', 'tss-vaults', 'soundness', 'repair', 'folder'];
  expect(againstOrder('main/storage', rooms)).toEqual([]);
  const ofKeySets = ['shared/records/key-set', 'shared/records/sealed-store', 'shared/records/last-ceremony'];
  expect(strays('main/storage/ledger', (_specifier, target) => !within(target, ...ofKeySets))).toEqual([]);
});

test('the rooms of main import one way', () => {
  const rooms = [
    'ceremony',
    'storage',
    'requests',
    'host',
    'attempts',
    'operations',
    'program',
    'app',
    'cli',
  ];
  expect(againstOrder('main', rooms)).toEqual([]);
});

test('no command of the terminal imports another one, and its rooms import one way', () => {
  const commands = 'main/cli/commands';
  const allowed = (_specifier: string, target: string | null) =>
    !within(target, commands) || target === `${commands}/command`;
  expect(strays(commands, allowed)).toEqual([]);
  const rooms = [
    'messages',
    'terminal',
    'options',
    'steps',
    'recovery',
    'rpc',
    'commands',
    'registry',
    'launch',
  ];
  expect(againstOrder('main/cli', rooms)).toEqual([]);
});

test('commands and steps of the terminal ask the program by the contract; one that verifies a file anywhere makes its view itself', () => {
  const allowed = (_specifier: string, target: string | null) =>
    !within(target, 'main/program') || target === 'main/program/program';
  const found = ['main/cli/commands', 'main/cli/steps'].flatMap(room => strays(room, allowed));
  expect(found).toEqual(['main/cli/commands/verify-transcript.ts -> ../../program/transcripts']);
});

test('the terminal compares nothing with the name of an operation', () => {
  const names = attemptView.entries.operation.options.join('|');
  const compared = new RegExp(`(?:[!=]==? |case )'(?:${names})'`);
  expect(compared.test("if (view.operation === 'markShare')")).toBe(true);
  expect(code('main/cli').filter(file => compared.test(read(file)))).toEqual([]);
});

test('main imports nothing of the page', () => {
  expect(strays('main', (_specifier, target) => !within(target, 'renderer'))).toEqual([]);
});

test('main opens no connection: nothing of it imports sockets, http, dns or the like', () => {
  const network = new Set(['net', 'tls', 'http', 'https', 'http2', 'dns', 'dgram', 'inspector', 'cluster']);
  const allowed = (specifier: string) => !network.has(builtinOf(specifier) ?? '');
  expect(
    strays('main', allowed).filter(stray => !stray.startsWith('main/ceremony/process/shut-off.ts')),
  ).toEqual([]);
  const users = code('main')
    .filter(file => !file.startsWith('main/ceremony/process/shut-off'))
    .filter(file =>
      /\bfetch\(|\bnet\.(request|fetch)\b|new WebSocket|crashReporter|autoUpdater/.test(read(file)),
    );
  expect(users).toEqual([]);
});

test('what ships runs the ceremony in a process of its own and reaches nothing of the tests, which may run it in theirs', () => {
  const shipped = ['main', 'renderer', 'shared'].flatMap(directory =>
    strays(directory, (_specifier, target) => !within(target, 'test')),
  );
  expect(shipped).toEqual([]);
  const behindTheDoor = (target: string | null) =>
    target === 'main/ceremony/process/answers' || target === 'main/ceremony/process/serve';
  const users = strays('main', (_specifier, target) => !behindTheDoor(target));
  expect(users.sort()).toEqual([
    'main/ceremony/process/entry.ts -> ./answers',
    'main/ceremony/process/entry.ts -> ./serve',
  ]);
  const naming = filesUnder('main').filter(file => /['"/]answers(\.js)?['"]/.test(read(file)));
  expect(naming).toEqual(['main/ceremony/process/entry.ts']);
});

test('only the parts that speak to Electron import it', () => {
  const users = code('main').filter(
    file =>
      specifiersOf(read(file)).includes('electron') &&
      !/^import type [^;]*from 'electron';/m.test(read(file)),
  );
  expect(users.sort()).toEqual([
    'main/app/ceremony-child.ts',
    'main/app/choose-folder.ts',
    'main/app/index.ts',
    'main/app/page-session.ts',
    'main/app/preload.ts',
    'main/app/quit.ts',
    'main/app/show-file.ts',
    'main/app/window.ts',
  ]);
});

test('nothing hands an address to another program', () => {
  const users = [...code('main'), ...code('renderer'), ...code('shared')].filter(file =>
    /openExternal|openPath/.test(read(file)),
  );
  expect(users).toEqual([]);
});

test('one place shows a file in the system’s window for files, and one place says which', () => {
  const having = (what: RegExp) =>
    [...code('main'), ...code('renderer'), ...code('shared')].filter(file => what.test(read(file)));
  expect(having(/showItemInFolder/)).toEqual(['main/app/show-file.ts']);
  expect(having(/(?:options\.|\()showFile\b|\bshow\(file\)/).sort()).toEqual([
    'main/program/program.ts',
    'main/program/shown-file.ts',
  ]);
});

test('main waits for nothing at its top level: Electron would wait for main in turn, for ever', () => {
  expect(read('main/app/index.ts')).not.toMatch(/^await /m);
  expect(read('main/app/index.ts').split('\n').length).toBeLessThan(80);
});

test('no file that is committed names a package registry', () => {
  const address = new RegExp(
    ['registry\\.npm', 'npmmirror', 'yarnpkg\\.com', '_authToken', '^\\s*"?registry"?\\s*[=:]'].join('|'),
    'm',
  );
  const text = filesUnder().filter(
    file => !/\.(png|woff2?|pdf|zip|gz)$/.test(file) && !file.startsWith('test/house/'),
  );
  expect(text).toContain('package-lock.json');
  expect(text.filter(file => address.test(read(file)))).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
});

test('no file that is written by hand is longer than 400 lines, tests and scripts included', () => {
  const isWritten = (file: string) =>
    /\.(ts|tsx|mts|mjs|js|cjs|css|py|sh|html)$/.test(file) && !file.startsWith('test/vectors/');
  const written = filesUnder().filter(isWritten);
  for (const folder of ['main', 'renderer', 'scripts', 'test', 'docs/examples'])
    expect(written.filter(file => file.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(0);
  const long = written
    .map(file => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 400);
  expect(long).toEqual([]);
});

/** Ends in something repeated, and may begin anywhere: each beginning is tried, and each try runs to the end again. */
const QUADRATIC = /\/(?!\^)(?:\\.|\[[^\]\n]*\]|[^\\[/^|*+\n])[+*]\$\/[a-z]*/g;

test('no regular expression looks for a repetition at the end of a text: quadratic on hostile input', () => {
  expect("text.replace(/=+$/, '')".match(QUADRATIC)).toEqual(['/=+$/']);
  expect('/^a+$/.test(text), /[^ ]+$/u, /\\s*$/'.match(QUADRATIC)).toEqual(['/[^ ]+$/u', '/\\s*$/']);
  const found = ['main', 'renderer', 'shared'].flatMap(directory =>
    filesUnder(directory)
      .filter(file => /\.tsx?$/.test(file))
      .flatMap(file => (read(file).match(QUADRATIC) ?? []).map(pattern => `${file} ${pattern}`)),
  );
  expect(found).toEqual([]);
});

test('nothing decides by the status that a TSS request is shown with, which is Success for a cancelled one, too', () => {
  const naming = ['main', 'renderer', 'shared']
    .flatMap(code)
    .filter(file => /['"]Success['"]/.test(read(file)));
  expect(naming).toEqual(['shared/tss/request-state.ts']);
  const showing = ['main', 'renderer', 'shared']
    .flatMap(code)
    .filter(file => /\bshownAs\(/.test(read(file)) && file !== 'shared/tss/request-state.ts');
  expect(showing).toEqual(['main/program/tss-views.ts']);
});
