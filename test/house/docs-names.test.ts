/** Every field, call, event, refusal and option that the program has is in the docs, and the docs name no other. */
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { messageBytes } from '../../main/ceremony/tss/messages';
import { IN_SEVERAL_LINES } from '../../main/cli/steps/collect';
import { exitOf } from '../../main/cli/terminal/exit';
import { callNames, contract } from '../../shared/contract';
import { attemptView, generateShareStatus } from '../../shared/contract/attempts';
import { fieldsOf } from '../../shared/contract/fields';
import { recoveryTokenStarted } from '../../shared/contract/recovery';
import { keySetRecord } from '../../shared/records/key-set';
import { outcomes } from '../../shared/records/outcome';
import { headerLine } from '../../shared/records/sealed-store';
import { eventNames } from '../../shared/records/transcript';
import { tssContributionFile } from '../../shared/records/tss-contribution';
import { epoch } from '../../shared/records/tss-epoch';
import { tssProofFile } from '../../shared/records/tss-proof';
import { recovery } from '../../shared/records/tss-recovery';
import { requestLine } from '../../shared/records/tss-request';
import { tssShareFile } from '../../shared/records/tss-share-file';
import { tssGroup, tssHolder, tssVaultRecord } from '../../shared/records/tss-vault';
import type { RefusalCode } from '../../shared/text/refusals';
import { type MessageKind, messageKinds, valuesIn } from '../../shared/tss/message-kinds';
import { refusalOf, sentences } from '../support/texts';
import { documents, formats, namesIn } from './docs-kit';
import { read } from './sources';
import { coded, table } from './tables';

test('what ends a pipe is listed in the guide: every alarm, and what comes in several lines', () => {
  const [first, ...rest] = table(read('docs/guide.md'), 'names: pipe ends');
  expect(first?.[0]).toContain('[alarm](#when-something-is-refused)');
  expect(rest.flatMap(([, code]) => coded(code)).sort()).toEqual([...IN_SEVERAL_LINES].sort());
});

test('every kind of message between parties is documented, with its length', () => {
  const rows = table(formats, 'names: tss messages').map(([kind, , bytes]) => [coded(kind)[0], bytes]);
  const head = { bound: new Uint8Array(32), from: 1n, to: 2n };
  const real = Object.entries(messageKinds).map(([name, number]) => {
    const kind = name as MessageKind;
    const values = Array.from({ length: valuesIn[kind] }, () => new Uint8Array(32));
    return [String(number), String(messageBytes({ ...head, kind }, values).length)];
  });
  expect(rows).toEqual(real);
});

test('every field and event of a TSS request is documented', () => {
  const [first, ...further] = requestLine.options;
  const ofEach = ['format', 'version', 'tss_request_id', 'seq', 'previous', 'at', 'event'];
  const fields = Object.keys(first.entries).filter(name => !ofEach.includes(name));
  expect(namesOfFields('tssRequest')).toEqual(fields.sort());
  const events = table(formats, 'names: request events').map(([event]) => coded(event)[0]);
  expect(events).toEqual(further.map(({ entries }) => entries.event.literal));
});

const entriesOf = (schema: unknown): string[] =>
  Object.keys((schema as { entries: Record<string, unknown> }).entries);
const inner = (schema: unknown): unknown => {
  const { item, wrapped, pipe } = schema as Partial<Record<'item' | 'wrapped', unknown>> & {
    pipe?: unknown[];
  };
  const next = pipe?.[0] ?? item ?? wrapped;
  return next === undefined || next === schema ? schema : inner(next);
};
const { shares, reserved, rootKey, store } = keySetRecord.entries;

test.each<[string, unknown]>([
  ['keySetRecord', keySetRecord],
  ['issuedShare', inner(shares)],
  ['reservedIndex', inner(reserved)],
  ['wrappedRootKey', inner(rootKey)],
  ['storeReference', inner(store)],
  ['tssVaultRecord', tssVaultRecord],
  ['tssGroup', tssGroup],
  ['tssHolder', tssHolder],
  ['tssRecovery', recovery],
  ['tssEpoch', epoch],
  ['tssShareFile', tssShareFile],
  ['tssProofFile', tssProofFile],
  ['tssContributionFile', tssContributionFile],
  ['generateShareStatus', generateShareStatus],
  ['attemptView', attemptView],
  ['recoveryTokenStarted', recoveryTokenStarted],
])('every field of %s is documented, and no other', (name, schema) => {
  expect(namesOfFields(name)).toEqual(entriesOf(schema).sort());
});

test('every field of a sealed store’s header is documented, in the order in which it is authenticated', () => {
  const line = headerLine({ practice: false, keySet: '', storeVersion: 1, nonce: '' });
  expect(namesIn('fields: storeHeader')).toEqual(Object.keys(JSON.parse(line) as object));
});

/** Every name in the first column; a row may have several, but cells after the first may speak of others. */
const namesOfFields = (name: string): string[] => namesIn(`fields: ${name}`).sort();

/** Fields of an interface as its source declares them. */
const declared = (file: string, name: string): string[] => {
  const pattern = new RegExp(`interface ${name} (?:extends (\\w+) )?\\{\\n([\\s\\S]*?)\\n\\}`);
  const [, base, body = ''] = pattern.exec(read(file)) ?? [];
  const own = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(match => match[1]!);
  return [...own, ...(base ? declared(file, base) : [])].sort();
};

test.each([
  ['failure', 'shared/result.ts', 'Failure'],
  ['CreateKeySetStatus', 'main/cli/commands/create-key-set.ts', 'CreateKeySetStatus'],
  ['MarkShareStatus', 'main/cli/commands/mark-share.ts', 'MarkShareStatus'],
  ['VouchRecordStatus', 'main/cli/commands/vouch-record.ts', 'VouchRecordStatus'],
  ['RecoverStatus', 'main/cli/commands/recover.ts', 'RecoverStatus'],
  ['VerifyStatus', 'main/cli/commands/verify-transcript.ts', 'VerifyStatus'],
])('every field of the object “%s” is documented, and no other', (marker, file, name) => {
  expect(declared(file, name).length).toBeGreaterThan(3);
  expect(namesOfFields(marker)).toEqual(declared(file, name));
});

test('every call is documented with exactly its parameters, and listed for developers', () => {
  const documented = new Map(
    table(formats, 'names: calls').map(([call, parameters]) => [coded(call)[0], coded(parameters)]),
  );
  const real = callNames.map(name => {
    const [group, call] = name.split('.') as [keyof typeof contract, never];
    const { params } = contract[group][call] as { params: v.GenericSchema };
    return [name, Object.keys(fieldsOf(params))] as const;
  });
  expect(documented).toEqual(new Map(real));
  expect(namesIn('names: calls', read('docs/contributing.md'))).toEqual([...callNames]);
});

test('parameters in brackets are those that may be left out', () => {
  for (const [call, parameters = ''] of table(formats, 'names: calls')) {
    const [group, name] = (coded(call)[0] ?? '').split('.') as [keyof typeof contract, never];
    const { params } = contract[group][name] as { params: v.GenericSchema };
    const optional = Object.entries(fieldsOf(params))
      .filter(([, { type }]) => type === 'optional')
      .map(([key]) => key);
    const bracketed = [...parameters.matchAll(/\[`([^`]+)`\]/g)].map(match => match[1]);
    expect(bracketed, coded(call)[0]).toEqual(optional);
  }
});

test('every event and outcome of a transcript is documented', () => {
  expect(namesIn('names: events')).toEqual([...eventNames]);
  expect(namesIn('names: outcomes')).toEqual([...outcomes]);
});

test('every refusal is documented, with its alarm and exit status', () => {
  const rows = table(formats, 'names: refusals');
  expect(rows.map(([code]) => coded(code)[0]).sort()).toEqual(Object.keys(sentences).sort());
  for (const [code, when, alarm, exit] of rows) {
    const [name] = coded(code) as [RefusalCode];
    expect(when, name).not.toBe('');
    expect(alarm === '**alarm**', `${name}: alarm`).toBe(refusalOf(name).failure.alarm === true);
    expect(Number(exit), `${name}: exit status`).toBe(exitOf({ code: name }));
  }
});

test('codes named in the docs exist, and the guide has every alarm', () => {
  const codes = new Set(Object.keys(sentences));
  for (const document of documents) {
    const named = [
      ...read(document).matchAll(
        /\b(?:SHARE|PGP_KEY|KEY_SET|FILE|FOLDER|INDEX|RECORD|RECOVERY|TOKEN|OTP|STORE|ENTRY)_[A-Z_]+\b/g,
      ),
    ];
    expect(named.map(match => match[0]).filter(code => !codes.has(code))).toEqual([]);
  }
  const guide = read('docs/guide.md');
  const alarms = Object.keys(sentences).filter(code => refusalOf(code as RefusalCode).failure.alarm);
  expect(alarms.filter(code => !guide.includes(`\`${code}\``))).toEqual([]);
});

/** As GitHub makes anchors of headings. */
