/** The protocol, and every call where it cannot be done or its parameters do not fit. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../program';
import type { Scenario } from '../scenario';

/** Every method, by the table of docs/stdio.md. */
export const methods = (() => {
  const page = readFileSync(path.join(checkout, 'docs/stdio.md'), 'utf8');
  const table = page.split('<!-- names: methods -->')[1]!.split('\n\n')[0]!;
  return [...table.matchAll(/^\| `([a-zA-Z]+\.[a-zA-Z]+)` \| (.*?) \|/gm)].map(([, name, fields]) => ({
    name: name!,
    /** As they stand in the table; those in brackets may be left out. */
    needed: [...fields!.replace(/\[[^\]]*\]/g, '').matchAll(/`([^`]+)`/g)].map(([, field]) => field!),
  }));
})();

const sample: Record<string, unknown> = {
  name: 'Nobody',
  path: '/nowhere/at/all',
  pgp_key: 'no key',
  required: 2,
  issued: 3,
  text: 'no text',
  holders: [{ name: 'Ada' }],
  nonce: '0'.repeat(32),
  holder: 'Dana',
  key: 'ab'.repeat(33),
  index: 7,
  status: 'lost',
  reason: 'gone',
  digest: 'ab'.repeat(32),
  message: 'no message',
  pgp_private_key: 'no key',
  passphrase: '',
  shareBytes: 33,
  expected: 'this',
  happened: 'that',
  decided: 'so',
  witness: 'Wim',
  role: 'witness',
  how: 'paper',
  encoded_token: 'AAAA',
  otp: 'AAAA',
  token: 'AAAA',
  content: 'x',
  vault_id: '00010203-0405-4607-8809-0a0b0c0d0e0f',
  tss_request_id: '20261128200000000132315000003970',
  type: 'MainGroup',
  key_share_holders: [{ name: 'Ada', pgp_key: 'no key' }],
  threshold: 2,
  target_key_share_holder_group_id: 'a1bf161f-8b60-4f61-9c35-6434b8654437',
  signed: 'no text',
  key_share_holder_group_id: 'a1bf161f-8b60-4f61-9c35-6434b8654437',
  record: 'no record',
  proof: 'no proof',
  challenge: 'Auditor, 29 November, 4711',
  tss_node_id: '1',
  tss_node_ids: ['1'],
  by: 'piped',
  share: 'no share',
  extended_key: 'no key',
  code: 'A'.repeat(26),
  receipts: [],
};

export const edgeScenarios: Scenario[] = [
  {
    name: 'protocol',
    always: true,
    play: async r => {
      await r.open([]);
      const valid = '{"jsonrpc":"2.0","id":1,"method":"program.read"}';
      for (const line of [
        '{',
        '[]',
        '1',
        'null',
        '"text"',
        '{"jsonrpc":"1.0","id":1,"method":"folder.read"}',
        '{"id":1,"method":"folder.read"}',
        '{"jsonrpc":"2.0","id":{},"method":"folder.read"}',
        '{"jsonrpc":"2.0","id":1.5,"method":"folder.read"}',
        '{"jsonrpc":"2.0","id":9007199254740993,"method":"folder.read"}',
        `{"jsonrpc":"2.0","id":"${'x'.repeat(129)}","method":"folder.read"}`,
        '{"jsonrpc":"2.0","id":null,"method":"folder.read"}',
        '{"jsonrpc":"2.0","id":"a","method":"folder.read","params":[]}',
        '{"jsonrpc":"2.0","id":"a","method":"folder.read","params":{}}',
        '{"jsonrpc":"2.0","id":"a","method":"folder.read","params":{"more":1}}',
        '{"jsonrpc":"2.0","id":"a","method":"folder.read","params":null}',
        '{"jsonrpc":"2.0","id":"a","method":"no.such"}',
        '{"jsonrpc":"2.0","id":"a","method":"__proto__"}',
        '{"jsonrpc":"2.0","id":"a","method":7}',
        '{"jsonrpc":"2.0","id":1,"id":2,"method":"folder.read"}',
        '[{"jsonrpc":"2.0","id":1,"method":"folder.read"},1,{"jsonrpc":"2.0","method":"folder.read"},{"jsonrpc":"2.0","id":2,"method":"attempt.read"}]',
      ])
        await r.line(line);
      await r.line(`[${Array.from({ length: 101 }, () => valid).join(',')}]`, 'an array of 101');
      await r.line('x'.repeat((4 << 20) + 1), 'a line of more than 4 MiB');
      r.say('blank lines and notifications get no answer');
      r.send('');
      r.send('{"jsonrpc":"2.0","method":"no.such"}');
      await r.line('{"jsonrpc":"2.0","id":3,"method":"folder.read"}');
      await r.close();
      r.say('ended by a signal');
      await r.open();
      await r.call('folder.read');
      await r.stop('SIGTERM');
    },
  },
  {
    name: 'calls-too-early',
    play: async r => {
      for (const opened of [false, true]) {
        r.say(opened ? 'a folder is open, no key set' : 'no folder is open');
        await r.open(opened ? undefined : []);
        for (const { name, needed } of methods) {
          if (
            /^program\.|^card\.|^keySet\.adopt/.test(name) ||
            (opened && (name === 'createKeySet.start' || name === 'tssVault.create'))
          )
            continue;
          const params = Object.fromEntries(needed.map(field => [field, sample[field]]));
          await r.call(name, name === 'transcript.verify' ? { bytes: 'no transcript' } : params);
        }
        await r.call('transcript.verify', { file: 'none.jsonl' });
        await r.call('transcript.verify', {});
      }
    },
  },
  {
    name: 'calls-that-do-not-fit',
    always: true,
    play: async r => {
      await r.open();
      for (const { name, needed } of methods) {
        const params: Record<string, unknown> = Object.fromEntries(
          needed.map(field => [field, sample[field]]),
        );
        for (const field of needed) {
          const { [field]: _, ...without } = params;
          await r.call(name, without);
          await r.call(name, { ...params, [field]: 7.5 });
        }
        await r.call(name, { ...params, more: 1 });
      }
    },
  },
];
