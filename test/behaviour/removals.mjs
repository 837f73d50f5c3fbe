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
    tests: ['ceremony-process.test.ts'],
    built: true,
  },
  {
    what: 'bytes have a longest length',
    find: "v.check(bytes => bytes.length <= limit, 'too long')",
    put: 'v.check(bytes => bytes.length >= limit - limit)',
    tests: ['dispatch.test.ts', 'contract.test.ts', 'giant-inputs.test.ts'],
  },
  {
    what: 'a reshare weighs contributions by Lagrange’s coefficients',
    find: 'const lambda = lagrangeCoefficients(curve, ids, 0n); return new Map(ids.map((id, at) => [id, lambda[at]!]));',
    put: 'return new Map(ids.map(id => [id, 1n]));',
    tests: ['keys.test.ts'],
  },
  {
    what: 'a share is recovered at its holder’s identifier and not at 0',
    find: 'if (!second) return lagrangeCoefficients(curve, ids, lost.id);',
    put: 'if (!second) return lagrangeCoefficients(curve, ids, 0n);',
    tests: ['recovery.test.ts'],
  },
  {
    what: 'Lagrange’s coefficients have the right sign',
    find: 'numerator: product(others.map(other => field.subtract(at, other))),',
    put: 'numerator: product(others.map(other => field.subtract(other, at))),',
    tests: ['keys.test.ts', 'vectors.test.ts'],
  },
  {
    what: 'children of ed25519 are derived over 00 and the key',
    find: 'const keyField = joined(Uint8Array.of(0), parent.publicKey);',
    put: 'const keyField = joined(Uint8Array.of(1), parent.publicKey);',
    tests: ['child-keys.test.ts'],
  },
  {
    what: 'recovery terms have the root’s coefficient',
    find: 'return [...lambda.map(each => curve.field.multiply(ofRoot!, each)), ...ofOthers];',
    put: 'return [...lambda, ...ofOthers];',
    tests: ['recovery.test.ts'],
  },
  {
    what: 'masks cancel out over all helpers, and not over the recovery group alone',
    find: 'const drawn = onBoth(name => summingToZero(on[name], helpers.length, randomness));',
    put: `const inFirst = helpers.filter(({ source }) => source === 'first').length;
  const drawn = onBoth(name => [
    ...summingToZero(on[name], inFirst, randomness),
    ...(inFirst < helpers.length ? summingToZero(on[name], helpers.length - inFirst, randomness) : []),
  ]);`,
    tests: ['recovery.test.ts'],
  },
  {
    what: 'every point of ed25519 is looked at by itself',
    find: 'if (!point || point.is0() || !isInGroup(point.toAffine())) return null;',
    put: 'if (!point || point.is0()) return null;',
    tests: ['curve.test.ts'],
  },
  {
    what: 'a point of ed25519 has to be halved a second time',
    find: 'const twice = once && half(once);',
    put: 'const twice = once;',
    tests: ['subgroup.test.ts'],
  },
  {
    what: 'a point of ed25519 has to be halved a third time',
    find: 'return twice !== null && root(twice.u) !== null;',
    put: 'return twice !== null;',
    tests: ['subgroup.test.ts'],
  },
  {
    what: 'the point of order 2 of ed25519 is in no group',
    find: 'if (x === 0n) return y === 1n;',
    put: 'if (x === 0n) return true;',
    tests: ['subgroup.test.ts', 'curve.test.ts'],
  },
  {
    what: 'a sum on secp256k1 that meets the same point is its double',
    find: 'if (h === 0n) return r === 0n ? doubled(one) : IDENTITY;',
    put: 'if (h === 0n) return IDENTITY;',
    tests: ['secp256k1-sums.test.ts'],
  },
  {
    what: 'a sum on secp256k1 that meets the negative is the identity',
    find: 'if (h === 0n) return r === 0n ? doubled(one) : IDENTITY;',
    put: 'if (h === 0n) return doubled(one);',
    tests: ['secp256k1-sums.test.ts'],
  },
  {
    what: 'a long scalar is multiplied as a short one with the negative of its point',
    find: 'scalars[at]! > half ? point.negate() : point',
    put: 'point',
    tests: ['curve.test.ts'],
  },
  {
    what: 'the identity is no commitment',
    find: 'if (!point || point.is0() || !isInGroup(point.toAffine())) return null;',
    put: 'if (!point || !isInGroup(point.toAffine())) return null;',
    tests: ['curve.test.ts'],
  },
  {
    what: 'a contribution has as many commitments as the threshold',
    find: 'if (encoded.length !== threshold) {',
    put: 'if (encoded.length < threshold) {',
    tests: ['contributions.test.ts'],
  },
  {
    what: 'a contribution’s proof is checked',
    find: "if (wrong) throw new Refusal('TSS_PROOF', { holder: wrong.name });",
    tests: ['contributions.test.ts'],
  },
  {
    what: 'a contribution to a reshare is of the recorded share',
    find: "if (!commitments[name][0]!.equals(share)) throw new Refusal('TSS_NOT_THEIR_SHARE', { holder });",
    tests: ['contributions.test.ts'],
  },
  {
    what: 'the process under the words takes no share of threshold keys',
    find: "if (state.takesShares === false) throw new Refusal('NO_ATTEMPT');",
    tests: ['reshare-operation.test.ts'],
  },
  {
    what: 'a reshare is summed of everybody’s contribution of the quorum under the words',
    find: "if (missing) throw new Refusal('TSS_CONTRIBUTION_MISSING', { holder: missing.name }); return sumContributions",
    put: 'return sumContributions',
    tests: ['reshare-operation.test.ts'],
  },
  {
    what: 'a share of threshold keys is entered once, in whatever process',
    find: "throw new Refusal('TSS_SHARE_REPEATED', { holder });",
    put: 'void holder;',
    tests: ['entered-share.test.ts'],
  },
  {
    what: 'a share of threshold keys comes only from who takes part',
    find: "if (!holders.includes(tss_node_id)) throw new Refusal('TSS_SHARE_NOT_ASKED', { holder });",
    tests: ['entered-share.test.ts'],
  },
  {
    what: 'a process that took one share of threshold keys takes no other',
    find: 'else await this.run.release(taker);',
    put: 'else this.#kept.push(taker);',
    tests: ['share-helpers.test.ts'],
  },
  {
    what: 'a sum of contributions is not the identity',
    find: "if (sum.is0()) throw new Refusal('TSS_SUM_IDENTITY', { name: curve.name });",
    tests: ['contributions.test.ts'],
  },
  {
    what: 'only a message of this request is opened in a complaint',
    find: 'if (!sameBytes(message.subarray(0, first.length), first)) return null;',
    tests: ['contributions.test.ts', 'first-check.test.ts'],
  },
  {
    what: 'each sub-share is checked',
    find: '[...equations[name], ...sums[name]]',
    put: '[...equations[name].slice(1), ...sums[name]]',
    tests: ['first-check.test.ts'],
  },
  {
    what: 'a receipt from before a recovery does not serve again',
    find: "throw new Refusal('TSS_RECEIPT_OTHER_REQUEST', { holder });",
    tests: ['receipts.test.ts'],
  },
  {
    what: 'a quorum proof of an old epoch is not one of the new',
    find: 'signers.every(signer => partFits(curve, known, signed, signer));',
    put: 'true;',
    tests: ['quorum-proof.test.ts'],
  },
  {
    what: 'a signer signs only over its own entry',
    find: "if (!isOwn || !isFullList(signers, list)) throw new Refusal('TSS_PROOF_LIST');",
    tests: ['quorum-proof.test.ts'],
  },
  {
    what: 'random numbers are fresh, whatever entropy there is',
    find: 'const fresh = bytes(length);',
    put: 'const fresh = entropy ? new Uint8Array(length) : bytes(length);',
    tests: ['curve.test.ts'],
  },
  {
    what: 'threshold keys: a contribution is the one whose digest was under the words',
    find: "throw new Refusal('TSS_CONTRIBUTION_DIGEST', { holder });",
    put: ';',
    tests: ['key-gen.test.ts'],
  },
  {
    what: 'threshold keys: a contribution from elsewhere is signed by its maker',
    find: "throw new Refusal('TSS_CONTRIBUTION_SIGNATURE', { holder, name: error.code });",
    put: 'return signature;',
    tests: ['contribution-files.test.ts'],
  },
  {
    what: 'threshold keys: every confirmation is verified again before an attempt begins',
    find: 'if (first && wrong.length === own.length)',
    put: 'if (first && wrong.length > own.length)',
    tests: ['key-gen.test.ts'],
    built: true,
  },
  {
    what: 'threshold keys: a record’s keys are those of its contributions',
    find: "if (!same || !sameBytes(hash, record.hash)) throw new Refusal('TSS_EPOCH_ALTERED');",
    tests: ['verify-epoch.test.ts'],
  },
  {
    what: 'threshold keys: a receipt proves its holder’s share',
    find: "if (wrong) throw new Refusal('TSS_RECEIPT_PROOF', { holder: wrong.name });",
    tests: ['receipts.test.ts'],
  },
  {
    what: 'threshold keys: every receipt is there before a share is contributed elsewhere',
    find: "if (missing[0] !== undefined) throw new Refusal('TSS_RECEIPT_MISSING', { holder: missing[0] });",
    tests: ['tss-contribute-share.test.ts'],
    built: true,
  },
  {
    what: 'threshold keys: nothing is contributed over a record that is not the one on paper',
    find: "if (stored.digest !== recordDigest) throw new Refusal('DIGEST_OTHER');",
    tests: ['tss-contribute-share.test.ts'],
  },
  {
    what: 'threshold keys: a request is over the record as it is',
    find: "throw new Refusal('TSS_REQUEST_OTHER_RECORD');\n  }",
    put: '}',
    tests: ['request-of-record.test.ts'],
  },
  {
    what: 'threshold keys: contributions serve one attempt',
    find: "if (isRecorded || (await attemptTold(ledger, record, context))) throw new Refusal('TSS_CONTEXT_USED');",
    tests: ['key-gen.test.ts'],
  },
  {
    what: 'threshold keys: a transcript that cannot be read may have used the contributions',
    find: "if (unread) throw new Refusal('FILE_DAMAGED', { name: unread });",
    tests: ['key-gen.test.ts'],
    built: true,
  },
  {
    what: 'threshold keys: no clock that nobody confirmed ends a request',
    find: "if (clock.confirmed === undefined) throw new Refusal('TSS_REQUEST_DUE');",
    tests: ['requests.test.ts'],
  },
  {
    what: 'threshold keys: a batch that fails while each of its equations holds is an error',
    find: "if (wrong.length === 0) throw new Error('a batch of equations fails that hold one by one');",
    tests: ['curve.test.ts'],
  },
  {
    what: 'threshold keys: a request whose attempt had just begun when the program ended is over',
    find: "return writeNext(ledger, stored, history, new Date(now).toISOString(), { event: 'started', ...attempt });",
    put: 'return history;',
    tests: ['key-gen.test.ts'],
  },
  {
    what: 'threshold keys: what is final in a record stays',
    find: "if (!keepsWhatIsFinal(before, after)) throw new RangeError('what is final in the record stays as it is');",
    tests: ['tss-vault-ledger.test.ts'],
  },
  {
    what: 'threshold keys: a share that its holder has not confirmed is not used',
    find: "if (!isConfirmed(group, tss_node_id)) throw new Refusal('TSS_HOLDER_UNCONFIRMED', { holder });",
    tests: ['entered-share.test.ts'],
  },
  {
    what: 'threshold keys: a share that was entered is overwritten when it was taken',
    find: 'if (share) wipeHeld(share.held);',
    tests: ['entered-share.test.ts'],
  },
  {
    what: 'threshold keys: no process of a proof takes two shares',
    find: "of a quorum are in no process, whoever asks for it.\n  if (state.own) throw new Refusal('INTERNAL');",
    tests: ['prove-keys.test.ts'],
  },
  {
    what: 'threshold keys: a part of a proof that does not fit is named',
    find: "if (wrong) throw new Refusal('TSS_PROOF_PART', { holder: wrong.name });",
    tests: ['prove-keys.test.ts'],
  },
  {
    what: 'threshold keys: only the keys that a group has now are proved',
    find: "if (group.status === 'Unavailable') throw new Refusal('TSS_SOURCE_UNAVAILABLE');\n  if (last.state",
    put: 'if (last.state',
    tests: ['prove-keys.test.ts'],
  },
  {
    what: 'threshold keys: nonces and share of a signer are gone when it has signed',
    find: 'used = true; wipe(nonces.hiding, nonces.binding, signingShare);',
    tests: ['quorum-proof.test.ts'],
  },
  {
    what: 'threshold keys: nonces and share of a signer are where the end of an attempt overwrites them',
    find: 'const own = secretCopy(bytes); wipe(bytes); return own;',
    put: 'return Uint8Array.from(bytes);',
    tests: ['quorum-proof.test.ts'],
  },
  {
    what: 'threshold keys: no receipt over another contribution than the holder’s own',
    find: "throw new Refusal('TSS_OWN_DIGEST_OTHER', { holder });",
    put: 'void holder;',
    tests: ['tss-check-others.test.ts'],
  },
  {
    what: 'threshold keys: slips are told apart by seats, where holders of two groups have the same number',
    find: 'gradedMisfit(error, seatOf(state, meant), isTyped, slips)',
    put: 'gradedMisfit(error, Number(meant.of.party.id), isTyped, slips)',
    tests: ['entered-share.test.ts'],
  },
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
    ['before one of them is asked', 'await processes.touch(nonce, this.plan.taker ? undefined : lead);'],
    [
      'after one of them was asked',
      'await processes.touch(nonce, this.#taker ?? (this.plan.taker ? undefined : lead));',
    ],
    ['where somebody is still there', 'await this.processes.touch(nonce, lead);'],
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

/** Where the text stands: every file and place. */
export function placesOf(find) {
  return ['main', 'shared'].flatMap(filesBelow).flatMap(file => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return [...text.matchAll(patternOf(find))].map(({ index, 0: found }) => ({ file, index, found, text }));
  });
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
