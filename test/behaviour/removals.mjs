/**
 * node test/behaviour/removals.mjs [WORD...]: takes out, one by one, what is most dangerous to lose, and runs the tests named
 * for it: each must fail. Part of `npm run test:long`; with WORDs only those whose name has one of them.
 *
 * A place is found by its text anywhere in `main/` and `shared/`, with whatever white space, so that the list outlives moves; a
 * text that is found nowhere, or twice, is a failure of its own. Tests are found by their files' names. All in a copy of the
 * tree, under the system's temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tssRemovals } from './tss-removals.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** `put` stands in the place of `find`; `built`: its tests run what is in `out/`. */
export const removals = [
  {
    what: 'a share that the record can judge is judged',
    find: "if (!matchesShareMac(record, index, value, listed.verifier)) throw new Refusal('SHARE_DOES_NOT_MATCH', named);",
    put: ';',
    tests: ['judge.test.ts'],
  },
  {
    what: 'another share of an index that is in is refused',
    find: "else if (before && !context.mayReplace) { throw new Refusal('SHARE_INDEX_CONFLICT', named); }",
    tests: ['judge.test.ts'],
  },
  {
    what: 'a lost share is refused',
    find: "if (status === 'lost') throw new Refusal('SHARE_LOST', { index, holder });",
    tests: ['judge.test.ts'],
  },
  {
    what: 'a burnt index is refused',
    find: "if (record.burnt.includes(index)) throw new Refusal('SHARE_BURNT', { index });",
    tests: ['judge.test.ts'],
  },
  {
    what: 'an index that is not listed is refused',
    find: "if (allIndexesKnown(record)) throw new Refusal('SHARE_NOT_LISTED', { index });",
    tests: ['judge.test.ts'],
  },
  {
    what: "a verifier stands for the share's index",
    find: 'view.setUint8(5, index);',
    tests: ['share-mac.test.ts'],
  },
  {
    what: 'shares that do not agree are told',
    find: 'const wrong = disagreeing(scheme.field, points, required);',
    put: 'const wrong = disagreeing(scheme.field, points, required) && [];',
    tests: ['generate-share.test.ts', 'proof-shares.test.ts'],
    built: true,
  },
  {
    what: 'a new index is one that nobody has',
    find: 'if (!taken.has(index)) free.push(index);',
    put: 'free.push(index);',
    tests: ['new-index.test.ts'],
  },
  {
    what: 'one key for two holders is refused',
    find: "if (other) throw new Refusal('SAME_KEY_TWICE', { holder: other.name, other: name });",
    tests: ['create-key-set.test.ts'],
  },
  {
    what: 'the ceremony process compares the nonce',
    find: "if (nonce !== slot.nonce) throw new Refusal('WRONG_NONCE');",
    tests: ['slot.test.ts'],
  },
  {
    what: 'an attempt whose time is over is over',
    find: 'if (msUntil(slot.deadline, slot.endsAt) > 0) return slot;',
    put: 'if (slot) return slot;',
    tests: ['slot.test.ts'],
  },
  {
    what: 'the end of an attempt overwrites what is held',
    find: 'this.#slot = undefined; this.#wipeAll();',
    put: 'this.#slot = undefined;',
    tests: ['slot.test.ts'],
  },
  { what: 'wiping puts zeros', find: 'array.fill(0); if (array', put: 'if (array', tests: ['wipe.test.ts'] },
  {
    what: 'the second wrong token ends the session',
    find: 'session.wrongTokens++;',
    tests: ['recovery-session.test.ts'],
  },
  {
    what: 'a token is compared',
    find: 'if (session.lock.open(token)) return;',
    put: 'if (session.lock.open(token) || token.length > 0) return;',
    tests: ['recovery-session.test.ts'],
  },
  {
    what: 'the store’s key is overwritten when it was not used',
    find: 'if (left <= 0) this.close();',
    put: 'if (left <= 0) return;',
    tests: ['store-lock.test.ts', 'recovery-session.test.ts'],
  },
  {
    what: 'a sealed store is the one that the record names',
    find: 'if (storeDigest(bytes) === store?.sha256) return bytes;',
    put: 'if (store) return bytes;',
    tests: ['recovery-mode.test.ts'],
    built: true,
  },
  {
    what: 'a record that no transcript names is not opened',
    find: "return { verdict: [...witnesses.values()].includes(undefined) ? 'unwitnessed' : 'altered' };",
    put: "return { verdict: 'adopted' };",
    tests: ['key-set-ledger.test.ts', 'one-record.test.ts'],
    built: true,
  },
  {
    what: 'a sum is made of the whole file',
    find: 'hash.update(buffer.subarray(0, bytesRead));',
    tests: ['sums.test.ts', 'key-set-ledger.test.ts'],
  },
  {
    what: 'a line of a transcript cites the one before',
    find: 'parsed.previous === chain.digest &&',
    tests: ['transcript.test.ts'],
  },
  {
    what: 'the words in a transcript are those of the lines in it',
    find: '(hasItsWords(parsed) && hasItsRemarks(parsed))',
    put: 'hasItsRemarks(parsed)',
    tests: ['transcript.test.ts'],
  },
  {
    what: 'what was written is read back',
    find: "if (read === undefined || !isSame(read, bytes)) throw new Refusal('FILE_NOT_AS_WRITTEN', { name: shown(name) });",
    tests: ['files.test.ts'],
  },
  {
    what: 'only the main frame may call',
    find: 'senderFrame === sender.mainFrame &&',
    tests: ['ipc.test.ts'],
  },
  {
    what: 'only a page of ours may call',
    find: 'isOurPage(senderFrame.url)',
    put: "senderFrame.url !== ''",
    tests: ['ipc.test.ts'],
  },
  {
    what: 'a page may ask for its own addresses only',
    find: "answer({ cancel: !isOurPage(details.url) && !details.url.startsWith('blob:app://ceremony/') }),",
    put: 'answer({ cancel: details.url === isOurPage.name }),',
    tests: ['lockdown.test.ts'],
  },
  {
    what: 'every session is offline',
    find: 'session.enableNetworkEmulation({ offline: true })',
    put: 'session.enableNetworkEmulation({ offline: false })',
    tests: ['lockdown.test.ts'],
  },
  {
    what: 'the ceremony process takes modules away from itself',
    find: 'if (module) shutModule(module);',
    put: 'void module;',
    tests: ['ceremony-outside.test.ts'],
    built: true,
  },
  {
    what: 'bytes have a longest length',
    find: "v.check(bytes => bytes.length <= limit, 'too long')",
    put: 'v.check(bytes => bytes.length >= limit - limit)',
    tests: ['dispatch.test.ts', 'contract.test.ts', 'giant-inputs.test.ts'],
  },
  ...tssRemovals,
  {
    what: 'a spare ceremony process serves one attempt only',
    find: 'if (ready) this.#letGo();',
    tests: ['spare-process.test.ts'],
  },
  {
    what: 'the process that is kept ready for the next share ends with the attempt',
    find: 'const next = this.#next?.then(one => one?.end());',
    put: 'const next = undefined;',
    tests: ['ceremony-processes.test.ts'],
  },
  ...[
    ['before one of them is asked', 'await processes.touch(nonce, this.run.plan.taker ? undefined : lead);'],
    [
      'after one of them was asked',
      'await processes.touch(nonce, this.#taker ?? (this.run.plan.taker ? undefined : lead));',
    ],
    ['where somebody is still there', 'await this.run.processes.touch(nonce, lead);'],
    ['before a helper starts', 'await processes.touch(nonce);'],
    ['after a helper has joined', 'await processes.touch(nonce, helper);'],
  ].map(([when, find]) => ({
    what: `no process of an attempt expires over another: ${when}`,
    find,
    tests: ['helpers.test.ts'],
    built: true,
  })),
  {
    what: 'a helper under another statement does nothing',
    find: "if (statement.digest !== digest) throw new Refusal('STATEMENT_DIFFERS');",
    tests: ['helpers.test.ts'],
    built: true,
  },
  {
    what: 'what was entered is overwritten in main',
    find: 'for (const field of Object.values(entry)) if (field instanceof Uint8Array) field.fill(0);',
    tests: ['overwritten.test.ts'],
  },
];

const filesBelow = folder =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map(name => path.join(folder, name))
    .filter(name => /\.tsx?$/.test(name));

const escaped = text => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const patternOf = text => new RegExp(text.split(/\s+/).map(escaped).join('\\s+'), 'g');

/** Every source by its file, read once. */
let sources;

/** Where the text stands: every file and place. */
export function placesOf(find) {
  sources ??= ['main', 'shared']
    .flatMap(filesBelow)
    .map(file => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(patternOf(find))].map(({ index, 0: found }) => ({ file, index, found, text })),
  );
}

const testFiles = filesBelow('test').filter(name => name.endsWith('.test.ts'));

function testsNamed(names) {
  return names.flatMap(name => {
    const found = testFiles.filter(file => path.basename(file) === name);
    if (found.length === 0) throw new Error(`no test is called ${name}`);
    return found;
  });
}

function run(copy, args) {
  return spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    timeout: 900_000,
    env: { ...process.env, QUORATE_LONG: '', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
}

function main(words) {
  const copy = mkdtempSync(path.join(tmpdir(), 'quorate-removals-'));
  const wanted = removals.filter(({ what }) => words.length === 0 || words.some(word => what.includes(word)));
  const problems = [];
  try {
    const left = /^(?:node_modules|\.git|\.cache|dist)$/;
    cpSync(root, copy, { recursive: true, filter: from => !left.test(path.relative(root, from)) });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    for (const { what, find, put = '', tests, built = false } of wanted) {
      const places = placesOf(find);
      if (places.length !== 1) {
        problems.push(what);
        console.log(`FOUND ${places.length} TIMES  ${what}`);
        continue;
      }
      const [{ file, index, found, text }] = places;
      writeFileSync(path.join(copy, file), text.slice(0, index) + put + text.slice(index + found.length));
      const builds = built ? run(copy, ['scripts/build.mjs']) : { status: 0 };
      const { status, stdout, stderr } = run(copy, [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--bail=1',
        ...testsNamed(tests),
      ]);
      const failed = /^\s*FAIL\s+(.*)$/m.exec(stdout + stderr)?.[1];
      const killed = builds.status === 0 && status !== 0 && failed !== undefined;
      if (!killed) problems.push(what);
      const how =
        builds.status !== 0 ? 'NOT BUILT' : killed ? 'killed' : status === 0 ? 'SURVIVED' : 'NOT RUN';
      console.log(`${how.padEnd(9)}  ${what}  (${file})${killed ? `\n           by ${failed}` : ''}`);
      writeFileSync(path.join(copy, file), text);
      if (built) cpSync(path.join(root, 'out'), path.join(copy, 'out'), { recursive: true });
    }
    console.log(`${wanted.length - problems.length} of ${wanted.length} were noticed.`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
