/** A new key set: made, cancelled, refused. */
import { lay, pgpKey } from '../folders';
import type { Scenario } from '../scenario';

const people = ['Ada', 'Berta', 'Chen'];
const holders = people.map(name => ({ name }));
const base = { name: 'New', required: 2, holders, practice: true };
const real = ['nistp256', 'ed25519'].map((name, at) => ({
  name: people[at]!,
  pgp_key: pgpKey(name).public_armored,
}));
const entry = (name: string, content: unknown) => ({ name, content });
const many = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Holder ${at}` }));

const refused: [what: string, params: Record<string, unknown>][] = [
  ['no name', { name: '' }],
  ['a name on two lines', { name: 'two\nlines' }],
  ['a name that looks like a share', { name: 'a7'.repeat(33) }],
  ['a name that is there', { name: 'Drill' }],
  ['the same name in capitals', { name: 'DRILL' }],
  ['threshold 1', { required: 1 }],
  ['threshold 0', { required: 0 }],
  ['threshold 256', { required: 256 }],
  ['fewer holders than the threshold', { required: 4 }],
  ['256 holders', { holders: many(256) }],
  ['two holders of one name', { holders: [...holders, { name: 'Ada' }] }],
  ['a holder without a name', { holders: [...holders, { name: '' }] }],
  ['another scheme', { scheme: 'secretsjs' }],
  ['a scheme that is none', { scheme: 'rot13' }],
  ['no key in a real set', { practice: false, unwitnessed: true }],
  [
    'one key for two',
    {
      practice: false,
      unwitnessed: true,
      holders: [...real, { name: 'Dora', pgp_key: pgpKey('ed25519').public_armored }],
    },
  ],
  ['nobody at the screen', { practice: false, holders: real }],
  ['a clock that is none', { wallClock: 'noon' }],
  ['a witness that looks like a share', { witnesses: ['a7'.repeat(33)] }],
  ['an operator on two lines', { operator: 'two\nlines' }],
  ['an entry without a name', { seal: [entry('', 'x')] }],
  ['an entry twice', { seal: [entry('one', 'x'), entry('one', 'y')] }],
  ['an empty entry', { seal: [entry('one', '')] }],
  ['an entry over 1 MiB', { seal: [entry('one', 'x'.repeat((1 << 20) + 1))] }],
  ['an entry whose name looks like a share', { seal: [entry('a7'.repeat(33), 'x')] }],
];

export const createScenarios: Scenario[] = [
  {
    name: 'create-key-set',
    always: true,
    play: async r => {
      r.drawn = true;
      await r.open();
      await r.call('program.read');
      await r.call('program.machine');
      await r.call('folder.read');
      const seal = [entry('Safe PIN', '4711'), entry('key', { base64: 'AAEC/w==' })];
      const { nonce } = await r.call('createKeySet.start', { ...base, seal });
      await r.call('attempt.read');
      await r.call('attempt.touch', { nonce });
      await r.call('attempt.touch', { nonce: 'another' });
      r.say('only one attempt at a time');
      await r.call('createKeySet.start', base);
      await r.call('keySet.adopt', { name: 'Other', required: 2, issued: 3 });
      await r.call('createKeySet.confirm', { nonce: '0'.repeat(32) });
      await r.call('markShare.confirm', { nonce });
      await r.call('generateShare.update', { key: 'ab'.repeat(33), nonce });
      await r.call('createKeySet.confirm', { nonce });
      await r.call('createKeySet.confirm', { nonce });
      await r.call('attempt.write', { nonce });
      await r.call('attempt.read');
      await r.call('keySet.read');
      await r.call('folder.read');
      await r.call('keySet.open', { name: 'New' });
      await r.call('attempt.signOffs');
      r.files();
    },
  },
  {
    name: 'create-key-set-real',
    play: async r => {
      r.drawn = true;
      await r.open();
      const params = {
        ...base,
        practice: false,
        holders: real,
        unwitnessed: true,
        wallClock: '2026-12-01T10:00:00Z',
        operator: 'Olga',
        witnesses: ['Wim', 'Wanda'],
      };
      const { nonce } = await r.call('createKeySet.start', params);
      await r.call('createKeySet.confirm', { nonce });
      await r.call('keySet.read');
      r.files();
    },
  },
  {
    name: 'create-key-set-refused',
    play: async r => {
      r.drawn = true;
      lay(r.folder, 'Drill');
      r.known();
      await r.open();
      for (const [what, params] of refused) {
        await r.call('createKeySet.start', { ...base, ...params }, { [what]: Object.keys(params) });
        await r.call('createKeySet.cancel');
      }
      r.say('an attempt that is cancelled leaves its transcript');
      const { nonce } = await r.call('createKeySet.start', base);
      r.send(`{"jsonrpc":"2.0","method":"attempt.touch","params":{"nonce":"${nonce}"}}`);
      await r.call('createKeySet.cancel');
      await r.call('createKeySet.cancel');
      await r.call('createKeySet.confirm', { nonce });
    },
  },
];
