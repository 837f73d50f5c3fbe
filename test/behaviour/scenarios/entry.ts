/** The one call by which a share is entered in whatever way and operation, and the one that gives up whatever is on. */
import { lay, pgpKey } from '../folders';
import { base64, encryptedShare, flipped, free, hexes, indexes, real, textBase64 } from '../kit';
import type { Params, Recorder } from '../recorder';
import type { Scenario } from '../scenario';

const enter = (r: Recorder, what: string, params: Params) => r.call('attempt.enter', params, { what });

export const entryScenarios: Scenario[] = [
  {
    name: 'attempt-enter',
    play: async r => {
      lay(r.folder, 'Ops');
      r.known();
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      const [a, b] = hexes('Ops') as [string, string, string];
      const unlocked = {
        ...{ source: 'privateKey', message: encryptedShare(1) },
        ...{ pgp_private_key: pgpKey('rsa2048').secret_armored, passphrase: '' },
      };
      await enter(r, 'nothing is on', { key: a, nonce: 'none' });
      const first = await r.call('generateShare.start', { ...real, newIndex: free('Ops')[0] });
      const { nonce } = first;
      for (const [what, params] of [
        ['no nonce', { key: a }],
        ['another nonce', { key: a, nonce: 'another' }],
        ['a way that there is not', { source: 'spoken', key: a, nonce }],
        ['two ways', { source: 'card', message: encryptedShare(0), key: a, nonce }],
        ['a card without a message', { source: 'card', nonce }],
        ['a private key without one', { source: 'privateKey', message: encryptedShare(0), nonce }],
        ['a private key that is not accepted', { ...unlocked, nonce }],
        ['a made-up share of a real set', { source: 'practice', index: indexes('Ops')[0], nonce }],
        ['one digit wrong', { key: flipped(a, 20), nonce }],
        ['one digit wrong, scanned', { key: flipped(a, 20), source: 'scanned', nonce }],
        ['typed', { key: a, source: 'typed', nonce }],
        ['the same again, piped', { key: a, source: 'piped', nonce }],
        ['scanned, as bytes', { key: { base64: textBase64(base64(b)) }, source: 'scanned', nonce }],
      ] as const)
        await enter(r, what, params);
      await r.call('generateShare.read');
      const opened = await r.call('reissue.start', {
        ...{
          index: indexes('Ops')[0],
          pgp_key: pgpKey('nistp521').public_armored,
          unwitnessed: true,
          acceptPrivateKeys: true,
        },
      });
      await enter(r, 'by a private key', { ...unlocked, nonce: opened.nonce });
      await enter(r, 'typed, which completes', { key: a, nonce: opened.nonce });
      await r.call('reissue.read');
      const checked = await r.call('checkShare.start', { unwitnessed: true });
      await enter(r, 'the one share', { key: b, nonce: checked.nonce });
      await r.call('checkShare.read');
      r.files();
    },
  },
  {
    name: 'attempt-enter-practice',
    play: async r => {
      lay(r.folder, 'Drill');
      r.known();
      await r.open();
      await r.call('keySet.open', { name: 'Drill' });
      const [a, b] = indexes('Drill');
      await r.call('recovery.enter');
      const { nonce } = await r.call('recoveryToken.start', {});
      await enter(r, 'the first', { source: 'practice', index: a, nonce });
      await enter(r, 'an index without a share', { source: 'practice', index: free('Drill')[0], nonce });
      await enter(r, 'the second, which completes', { source: 'practice', index: b, nonce });
      await r.call('attempt.cancel', {}, { what: 'the token stays' });
      await r.call('recoveryToken.read');
      await r.call('recovery.leave');
    },
  },
  {
    name: 'attempt-cancel',
    play: async r => {
      lay(r.folder, 'Drill');
      r.known();
      r.drawn = true;
      await r.open();
      await r.call('attempt.cancel', {}, { what: 'nothing is on' });
      await r.call('keySet.open', { name: 'Drill' });
      const holders = [{ name: 'Ada' }, { name: 'Berta' }];
      for (const [start, params] of [
        ['createKeySet.start', { name: 'Other', required: 2, holders, practice: true }],
        ['generateShare.start', { holder: 'Frida', newIndex: free('Drill')[0] }],
        ['reissue.start', { index: indexes('Drill')[0] }],
        ['checkShare.start', {}],
        ['markShare.start', { index: indexes('Drill')[0], status: 'lost', reason: 'lost' }],
      ] as const) {
        await r.call(start, params);
        await r.call('attempt.cancel');
        await r.call('attempt.cancel', {}, { what: 'once more' });
        await r.call('attempt.read');
      }
      await r.call('recovery.enter');
      await r.call('recoveryToken.start', {});
      await r.call('attempt.cancel');
      await r.call('recoveryToken.read');
      await r.call('recovery.read');
      r.files();
    },
  },
];
