import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { parseCommand } from '../../main/cli/registry/arguments';
import { BATCH_MAX, ID_MAX_CHARACTERS, REFUSED, rpcErrors } from '../../main/cli/rpc/json-rpc';
import { fieldsOf, fromJson } from '../../main/cli/rpc/json-values';
import { LINE_MAX_BYTES } from '../../main/cli/rpc/stdio';
import { callNames, contract } from '../../shared/contract';
import {
  attemptView,
  checkShareStatus,
  generateShareStatus,
  signOffsView,
} from '../../shared/contract/attempts';
import { checklistView } from '../../shared/contract/checklist';
import { drillView, folderView, initView, keySetView, noticesView } from '../../shared/contract/key-sets';
import { keyFolderView, keyView } from '../../shared/contract/keys';
import { languageView } from '../../shared/contract/language';
import { lastFoldersView } from '../../shared/contract/last-folders';
import { ownFilesView } from '../../shared/contract/own-files';
import { lookView, machineView, paperView, programView } from '../../shared/contract/program';
import {
  decodedToken,
  entryView,
  recoveryTokenStarted,
  recoveryTokenStatus,
  recoveryView,
  savedEntryView,
  storeView,
} from '../../shared/contract/recovery';
import { practiceShareView } from '../../shared/contract/share-entry';
import { transcriptView } from '../../shared/contract/transcripts';
import {
  confirmTextView,
  practiceSignedView,
  tssDeclaredView,
  tssDestroyListView,
  tssEpochView,
  tssGroupsView,
  tssGroupView,
  tssRequestsView,
  tssRequestView,
  tssVaultsView,
  tssVaultView,
} from '../../shared/contract/tss';
import {
  comparedContributionView,
  judgedShareView,
  madeContributionView,
  toContributeView,
} from '../../shared/contract/tss-contributions';
import { tssProofView } from '../../shared/contract/tss-proofs';
import { childKeyView, tssShareCheckView, xpubView } from '../../shared/contract/tss-share-checks';
import { verifiedGroupView } from '../../shared/contract/tss-verified';
import { tssVouchedView } from '../../shared/contract/tss-vouched';
import { read } from './sources';
import { coded, table } from './tables';

const document = read('docs/stdio.md');

const results: Record<string, { entries: object }> = {
  program: programView,
  language: languageView,
  machine: machineView,
  paper: paperView,
  look: lookView,
  folder: folderView,
  key: keyView,
  'key folder': keyFolderView,
  'key set': keySetView,
  init: initView,
  drill: drillView,
  notices: noticesView,
  attempt: attemptView,
  status: generateShareStatus,
  'made-up share': practiceShareView,
  signed: practiceSignedView,
  check: checkShareStatus,
  'sign-offs': signOffsView,
  checklist: checklistView,
  'last folders': lastFoldersView,
  recovery: recoveryView,
  'token status': recoveryTokenStatus,
  'token started': recoveryTokenStarted,
  'decoded token': decodedToken,
  store: storeView,
  entry: entryView,
  'saved entry': savedEntryView,
  'TSS vault': tssVaultView,
  'TSS vaults': tssVaultsView,
  'TSS group': tssGroupView,
  'TSS groups': tssGroupsView,
  'TSS request': tssRequestView,
  'TSS requests': tssRequestsView,
  'to contribute': toContributeView,
  contributor: comparedContributionView,
  contribution: madeContributionView,
  'own files': ownFilesView,
  'TSS epoch': tssEpochView,
  'share check': tssShareCheckView,
  'judged share': judgedShareView,
  declared: tssDeclaredView,
  vouched: tssVouchedView,
  'destroy list': tssDestroyListView,
  'extended keys': xpubView,
  'child key': childKeyView,
  'verified group': verifiedGroupView,
  'TSS proof': tssProofView,
  texts: confirmTextView,
  transcript: transcriptView,
};

interface Call {
  params: GenericSchema;
  result: GenericSchema & { wrapped?: GenericSchema };
}
const calls = callNames.map(name => {
  const [group, call] = name.split('.') as [keyof typeof contract, never];
  return [name, contract[group][call] as Call] as const;
});

/** As the table has it: a named result, that or null, or null. */
function resultName({ result }: Call): string {
  if (result.type === 'null') return 'null';
  const schema = result.type === 'nullable' ? result.wrapped : result;
  const [name] = Object.entries(results).find(([, one]) => (one as unknown) === schema) ?? ['?'];
  return result.type === 'nullable' ? `${name}, or null` : name;
}

test('every method is documented with its parameters, those that may be left out, and its result', () => {
  const real = calls.map(([name, call]) => {
    const parameters = Object.entries(fieldsOf(call.params)).map(([field, { type }]) =>
      type === 'optional' ? `[\`${field}\`]` : `\`${field}\``,
    );
    return [`\`${name}\``, parameters.join(', '), resultName(call)];
  });
  expect(table(document, 'names: methods')).toEqual(real);
});

test('what attempt.enter takes is documented by how the share comes', () => {
  const documented = table(document, 'names: sources').flatMap(([sources, parameters]) =>
    coded(sources).map(source => [source, coded(parameters)]),
  );
  const real = contract.attempt.enter.params.options.flatMap(way => {
    const { source, ...others } = fieldsOf(way);
    return sourcesOf(source).map(one => [one, Object.keys(others)]);
  });
  expect(documented).toEqual(real);
});

/** The values of a picklist that may be left out, or of a literal. */
function sourcesOf(schema: unknown): string[] {
  const { wrapped, options, literal } = schema as { wrapped?: unknown; options?: string[]; literal?: string };
  if (wrapped) return sourcesOf(wrapped);
  return options ?? [literal!];
}

test('every field of every result is documented, and no other', () => {
  const documented = table(document, 'names: results').map(([name, fields]) => [name, coded(fields)]);
  expect(documented).toEqual(
    Object.entries(results).map(([name, { entries }]) => [name, Object.keys(entries)]),
  );
});

test('every parameter is documented, and those that are bytes as bytes', () => {
  const rows = table(document, 'names: parameters').flatMap(([names, form = '']) =>
    coded(names).map(name => [name, form] as const),
  );
  const fields = calls.flatMap(([, { params }]) => Object.entries(fieldsOf(params)));
  expect(rows.map(([name]) => name).sort()).toEqual([...new Set(fields.map(([name]) => name))].sort());
  const documented = new Map(rows);
  const formOf = (schema: GenericSchema) => {
    // An object with other fields refuses it.
    const takes = (json: unknown) => {
      try {
        return fromJson(schema, json) instanceof Uint8Array;
      } catch {
        return false;
      }
    };
    return takes({ base64: 'AA==' }) ? (takes('x') ? 'bytes' : 'text or bytes') : '';
  };
  for (const name of documented.keys()) {
    const forms = [...new Set(fields.filter(([one]) => one === name).map(([, schema]) => formOf(schema)))];
    // One that is not the same everywhere says so.
    const form = forms.length === 1 ? forms[0] : forms.map(one => one || 'string').join(', or ');
    expect([name, /bytes/.test(documented.get(name)!) ? documented.get(name) : '']).toEqual([name, form]);
  }
});

test('the codes of errors are those in the docs', () => {
  const documented = table(document, 'names: errors').map(([code]) => Number(coded(code)[0]));
  expect(documented).toEqual([...Object.values(rpcErrors).map(({ code }) => code), REFUSED]);
});

test('the limits in the docs are the program’s', () => {
  expect(document).toContain(`an array of 1 to ${BATCH_MAX} (a batch)`);
  expect(document).toContain(`a string of at most ${ID_MAX_CHARACTERS} characters`);
  expect(document).toContain(`at most ${LINE_MAX_BYTES >> 20} MiB`);
});

test('the command in the docs is one that the program understands', () => {
  const [, args = ''] = /^npm run --silent quorate -- (.*)$/m.exec(document) ?? [];
  expect(parseCommand(args.split(' '))).toEqual({
    command: 'stdio',
    options: { folder: '/media/ceremony', practiceOnly: true },
  });
});
