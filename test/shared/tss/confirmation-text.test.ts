import { expect, test } from 'vitest';
import { nextLine, type RequestChain, type TssRequest } from '../../../shared/records/tss-request';
import { Refusal } from '../../../shared/text/refusals';
import {
  answerIn,
  codeMessage,
  confirmationText,
  confirmersOf,
  decisions,
  requestCodeDigest,
  typedCode,
} from '../../../shared/tss/confirmation-text';
import { requireOrder } from '../../../shared/tss/request-rules';
import { createdOf, keyOf, newGroup, order, vaultInUse, vaultWith } from './vault-kit';

const { vault, main, recovery } = vaultInUse();
const chainB: RequestChain = createdOf(
  vault,
  requireOrder(
    order({
      type: 'Recovery',
      recoveryMode: 'B',
      target_key_share_holder_group_id: main.key_share_holder_group_id,
      source_key_share_holder_group: {
        key_share_holder_group_id: recovery.key_share_holder_group_id,
        tss_node_ids: ['1', '3'],
      },
      lostHolder: { tss_node_id: '4', key: keyOf('Dee, new key') },
      mainTssNodeIds: ['1', '5'],
    }),
    vault,
    [],
  ),
).chain;
const request = chainB.request;

function answer(text: string, of: TssRequest = request) {
  try {
    const { confirmer, decision } = answerIn(text, of);
    return `${confirmer.name}: ${decision}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

test('everybody whose share is needed confirms, and everybody who gets one', () => {
  expect(confirmersOf(request).map(({ name }) => name)).toEqual(['Rae', 'Tom', 'Ann', 'Eve', 'Dee']);
  const [group] = [newGroup('main', 'MainGroup', 2, ['Ann', 'Ben'])];
  const keyGen = createdOf(
    vaultWith([group!]),
    requireOrder(
      order({ type: 'KeyGen', target_key_share_holder_group_id: group!.key_share_holder_group_id }),
      vaultWith([group!]),
      [],
    ),
  ).chain.request;
  expect(confirmersOf(keyGen).map(({ name, roles }) => `${name} ${roles.map(one => one.of)}`)).toEqual([
    'Ann target',
    'Ben target',
  ]);
});

test('who is in both groups, under one name and key, confirms once, and the text says both', () => {
  const target = { ...request.target, holders: [...request.sources[0]!.holders] };
  const both = { ...request, target };
  const all = confirmersOf(both);
  expect(all.map(({ name }) => name)).toEqual(['Rae', 'Tom', 'Ann', 'Eve']);
  const lines = confirmationText(both, all[0]!, 'confirm', '').split('\n');
  expect(lines.filter(line => line.startsWith('Takes part'))).toEqual([
    `Takes part: as holder 1 of the source group, RecoveryGroup ${recovery.key_share_holder_group_id}`,
    `Takes part: as holder 1 of the target group, MainGroup ${main.key_share_holder_group_id}`,
  ]);
});

test('the text has everything that is decided, so that a person can compare it', () => {
  const text = confirmationText(request, confirmersOf(request)[4]!, 'confirm', 'ABCDEFGHIJKLMNOP');
  const grouped = (hex: string) => hex.replace(/(.{4})(?=.)/g, '$1 ');
  for (const fact of [
    'Decision: I confirm this request.',
    'Purpose: One lost share again, from a recovery quorum and shares of the main group. Nobody else gets a new share.',
    'Type: Recovery B',
    `Request: ${request.tss_request_id}`,
    'Vault: Treasury',
    `Vault ID: ${vault.vault_id}`,
    'Source holder 3: Tom',
    `Source group: RecoveryGroup ${recovery.key_share_holder_group_id}`,
    `Source epoch: 1, ${recovery.epochs[0]!.hash}`,
    'Source threshold: 2 of 3',
    `Source epoch: 1, ${main.epochs[0]!.hash}`,
    'Source threshold: 3 of 5',
    'Target threshold: 3 of 5',
    'Lost share: holder 4 of the target group',
    'Lost by: Dee',
    `Key until now: ${grouped(keyOf('Dee').pgp_fingerprint)}`,
    `Key from now on: ${grouped(keyOf('Dee, new key').pgp_fingerprint)}`,
    'Mode: strict',
    'Created: 2026-11-28T20:00:00.000Z',
    'Expires: 2026-12-05T20:00:00.000Z',
    `Context: ${request.context}`,
    'Holder: Dee',
    'Code: ABCDEFGHIJKLMNOP',
  ])
    expect(text.split('\n')).toContain(fact);
  for (const name of ['Rae', 'Tom', 'Ann', 'Eve', 'Dee, new key']) {
    const { pgp_fingerprint, encryptionFingerprint } = keyOf(name);
    expect(text).toMatch(new RegExp(`key \\d: ${grouped(pgp_fingerprint)}$`, 'm'));
    expect(text).toMatch(new RegExp(`subkey \\d: ${grouped(encryptionFingerprint)}$`, 'm'));
  }
  expect(text).not.toContain(grouped(keyOf('Sam').pgp_fingerprint));
  // What programs change when they sign a text.
  for (const line of text.split('\n')) expect(line).toMatch(/^[A-Z].*\S$/);
});

test('every text is told from every other: whose it is, and what they decided', () => {
  const all = confirmersOf(request);
  const texts = all.flatMap(one => decisions.map(decision => confirmationText(request, one, decision, '')));
  expect(new Set(texts).size).toBe(2 * all.length);
  expect(texts.map(text => answer(text))).toEqual(
    all.flatMap(({ name }) => [`${name}: confirm`, `${name}: decline`]),
  );
});

test('of a text that is not the one there is, it is said in which line it leaves the nearest one', () => {
  const text = confirmationText(request, confirmersOf(request)[0]!, 'decline', '');
  const lines = text.split('\n');
  const where = (given: string) => {
    try {
      answerIn(given, request);
    } catch (error) {
      const { position, differs } = (error as Refusal).facts;
      return [position, differs];
    }
    return [];
  };
  expect(where(`${text}\n`)).toEqual([lines.length + 1, 'blank']);
  expect(where(`${text}\n\nBye`)).toEqual([lines.length + 1, 'more']);
  expect(where(lines.slice(0, -2).join('\n'))).toEqual([lines.length - 1, 'less']);
  expect(where(text.replace('Mode: strict', 'Mode: normal'))).toEqual([
    lines.indexOf('Mode: strict') + 1,
    'other',
  ]);
  expect(where(`Hello\n${text}`)).toEqual([undefined, undefined]);
});

test('a text that is not the one there is, byte for byte, is nobody’s', () => {
  const text = confirmationText(request, confirmersOf(request)[0]!, 'confirm', '');
  for (const other of [
    '',
    `${text}\n`,
    text.replace('Rae', 'Tom'),
    text.replace('strict', 'normal'),
    text.replace('Source threshold: 2', 'Source threshold: 1'),
    text.replace('I confirm', 'I confirm '),
    text.replaceAll('\n', '\r\n'),
    text.split('\n').slice(1).join('\n'),
  ])
    expect(answer(other), other).toBe('TSS_CONFIRMATION_TEXT');
  expect(answer(text.replace(/^Context: .*$/m, `Context: ${'0'.repeat(64)}`))).toBe(
    'TSS_CONFIRMATION_OTHER_REQUEST',
  );
});

test('one key under two names confirms under each: nobody is asked in another’s name', () => {
  const signing = newGroup('signing', 'SigningGroup', 2, ['Uma', 'Vic']);
  const target = {
    ...signing,
    key_share_holders: signing.key_share_holders.map(one =>
      one.name === 'Uma' ? { ...one, ...keyOf('Ann') } : one,
    ),
  };
  const both = vaultWith([main, target]);
  const { sources, target: frozen } = createdOf(
    both,
    requireOrder(
      order({
        type: 'KeyGenFromKeyGroup',
        target_key_share_holder_group_id: target.key_share_holder_group_id,
        source_key_share_holder_group: {
          key_share_holder_group_id: main.key_share_holder_group_id,
          tss_node_ids: ['1', '2', '3'],
        },
      }),
      both,
      [],
    ),
  ).chain.request;
  expect(confirmersOf({ sources, target: frozen }).map(({ name }) => name)).toEqual([
    'Ann',
    'Ben',
    'Cid',
    'Uma',
    'Vic',
  ]);
});

test('the code that came with a request has to come back from who can open it', () => {
  const code = 'ABCDEFGHIJKLMNOP';
  const [rae] = confirmersOf(request);
  const { pgp_fingerprint, encryptionFingerprint } = rae!;
  const codeDigest = requestCodeDigest(request.context, encryptionFingerprint, code);
  const coded: TssRequest = {
    ...request,
    codes: [{ pgp_fingerprint, encryptionFingerprint, message: 'AAAA', codeDigest }],
  };
  const given = (of: string) => answer(confirmationText(coded, rae!, 'confirm', of), coded);
  expect(given(code)).toBe('Rae: confirm');
  // Who cannot open it may say no, and perhaps for that.
  const declined = (of: string) => answer(confirmationText(coded, rae!, 'decline', of), coded);
  expect([declined(''), declined(code)]).toEqual(['Rae: decline', 'Rae: decline']);
  expect(declined('A'.repeat(16))).toBe('TSS_CONFIRMATION_CODE');
  expect(given('')).toBe('TSS_CONFIRMATION_CODE');
  expect(given('ABCDEFGHIJKLMNOQ')).toBe('TSS_CONFIRMATION_CODE');
  expect(given('abcdefghijklmnop')).toBe('TSS_CONFIRMATION_TEXT');
  expect(['abcd efgh ijkl mnop\n', code, 'ABC', 'ABCDEFGHIJKLMNO1', ''].map(typedCode)).toEqual([
    code,
    code,
    '',
    '',
    '',
  ]);
  expect(answer(confirmationText(request, rae!, 'confirm', code))).toBe('TSS_CONFIRMATION_CODE');
  expect(codeMessage(request.context, code)).toBe(`Quorate TSS code v1\n${request.context}\n${code}\n`);
});

test('names are compared and signed in one form of accents', () => {
  const [rae] = confirmersOf(request);
  const composed = 'Zo\u00eb';
  const source = request.sources[0]!;
  const named = (name: string): TssRequest => ({
    ...request,
    sources: [
      { ...source, holders: [{ ...source.holders[0]!, name }, source.holders[1]!] },
      request.sources[1]!,
    ],
  });
  const text = confirmationText(named('Zoe\u0308'), { ...rae!, name: 'Zoe\u0308' }, 'confirm', '');
  expect(text).toContain(`Holder: ${composed}`);
  expect(answer(text, named('Zoe\u0308'))).toBe('Zoe\u0308: confirm');
});

test('a line of the file holds it as it was signed', () => {
  const { text } = nextLine(chainB, '2026-11-28T21:00:00Z', { event: 'cancelled' });
  expect(JSON.parse(text)).toMatchObject({ seq: 1, previous: chainB.digest, event: 'cancelled' });
});
