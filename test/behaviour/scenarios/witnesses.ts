/** Signing off, verifying, and speaking for a record with the digest from paper. */
import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createMessage, readPrivateKey, sign } from 'openpgp';
import { lay, pgpKey } from '../folders';
import { free, hexes, indexes, real } from '../kit';
import type { Recorder } from '../recorder';
import type { Scenario } from '../scenario';

const signature = async (text: string, key: string): Promise<string> =>
  (await sign({
    message: await createMessage({ binary: new TextEncoder().encode(text) }),
    signingKeys: await readPrivateKey({ armoredKey: pgpKey(key).secret_armored }),
    detached: true,
  })) as string;

const setOf = (r: Recorder): string =>
  path.join(r.folder, readdirSync(r.folder).find(name => !name.startsWith('.'))!);
const transcriptsOf = (r: Recorder): string[] => {
  const folder = path.join(setOf(r), 'transcripts');
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .map(name => path.join(folder, name));
};
const recordOf = (r: Recorder): string =>
  path.join(setOf(r), readdirSync(setOf(r)).find(name => name.endsWith('key-set.json'))!);

export const witnessScenarios: Scenario[] = [
  {
    name: 'sign-off',
    always: true,
    play: async r => {
      lay(r.folder, 'Ops');
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      r.known();
      const transcript = path.basename(transcriptsOf(r)[0]!);
      const { textTemplate } = await r.call('attempt.signOffs', { transcript });
      await r.call('attempt.signOffs', { transcript: 'none.jsonl' });
      await r.call('attempt.signOffs', { nonce: 'another' });
      const wim = { transcript, role: 'witness', name: 'Wim' };
      await r.call('attempt.signOff', { ...wim, how: 'paper' });
      await r.call('attempt.signOff', { ...wim, how: 'paper' });
      await r.call('attempt.signOff', { ...wim, name: '', how: 'paper' });
      await r.call('attempt.signOff', { ...wim, role: 'two\nlines', how: 'paper' });
      await r.call('attempt.signOff', { ...wim, how: 'declined' });
      await r.call('attempt.signOff', { ...wim, how: 'declined', reason: 'did not see the end' });
      await r.call('attempt.signOff', { ...wim, how: 'declined', reason: hexes('Ops')[0] });
      const text = textTemplate.replace('{role}', 'operator').replace('{name}', 'Olga');
      const olga = {
        transcript,
        role: 'operator',
        name: 'Olga',
        how: 'file',
        pgp_key: pgpKey('ed25519').public_armored,
      };
      await r.call('attempt.signOff', { ...olga });
      await r.call('attempt.signOff', { ...olga, signature: 'no signature' });
      await r.call('attempt.signOff', { ...olga, signature: await signature(text, 'nistp384') });
      await r.call('attempt.signOff', { ...olga, signature: await signature(`${text} `, 'ed25519') });
      await r.call('attempt.signOff', {
        ...olga,
        pgp_key: pgpKey('expired').public_armored,
        signature: await signature(text, 'ed25519'),
      });
      await r.call('attempt.signOff', {
        ...olga,
        pgp_key: 'no key',
        signature: await signature(text, 'ed25519'),
      });
      await r.call('attempt.signOff', { ...olga, signature: await signature(text, 'ed25519') });
      await r.call('attempt.signOff', { ...olga, signature: await signature(text, 'ed25519') });
      await r.call('attempt.signOffs', { transcript });
      r.files();
      r.say('the file of sign-offs, altered');
      const list = path.join(
        path.dirname(transcriptsOf(r)[0]!),
        readdirSync(path.dirname(transcriptsOf(r)[0]!)).find(name => /sign-offs/.test(name))!,
      );
      const whole = readFileSync(list, 'utf8');
      writeFileSync(list, whole.replace('Wim', 'Tim'));
      await r.call('attempt.signOffs', { transcript });
      writeFileSync(list, 'no sign-offs\n');
      await r.call('attempt.signOffs', { transcript });
      writeFileSync(list, whole);
      appendFileSync(transcriptsOf(r)[0]!, 'one more\n');
      await r.call('attempt.signOffs', { transcript });
    },
  },
  {
    name: 'verify',
    play: async r => {
      lay(r.folder, 'Drill');
      await r.open();
      await r.call('keySet.open', { name: 'Drill' });
      const [at] = transcriptsOf(r);
      const file = path.basename(at!);
      const seen = await r.call('transcript.verify', { file });
      await r.call('transcript.verify', { file, digest: seen.digest });
      await r.call('transcript.verify', { file, digest: seen.words.join(' ').toUpperCase() });
      await r.call('transcript.verify', { file, digest: '0'.repeat(64) });
      await r.call('transcript.verify', { file, digest: 'abc' });
      await r.call('transcript.verify', { file, digest: `aardvark ${seen.words.slice(1).join(' ')} x` });
      await r.call('transcript.verify', { file, digest: ['zulu', 'zulu', ...seen.words.slice(2)].join(' ') });
      const text = readFileSync(at!, 'utf8');
      const lines = text.trimEnd().split('\n');
      const tried: [string, string][] = [
        ['without its end', `${lines.slice(0, -1).join('\n')}\n`],
        ['one line left out', `${[...lines.slice(0, 1), ...lines.slice(2)].join('\n')}\n`],
        ['one letter changed', text.replace('Ada', 'Ida')],
        ['cut in a line', text.slice(0, -30)],
        ['a newer format', text.replace('"version":2', '"version":99')],
        ['nothing', ''],
        ['another file', 'hello\n'],
      ];
      for (const [what, bytes] of tried) await r.call('transcript.verify', { bytes }, { what });
      await r.call('transcript.verify', { file: '../PRACTICE-key-set.json' });
    },
  },
  {
    name: 'vouch-record',
    play: async r => {
      lay(r.folder, 'Drill');
      r.known();
      await r.open();
      await r.call('keySet.open', { name: 'Drill' });
      await r.call('vouchRecord.start', { digest: '0'.repeat(64) });
      await r.close();
      r.say('no transcript is left');
      for (const at of transcriptsOf(r)) rmSync(at);
      await r.open();
      const { recordDigest } = await r.call('keySet.open', { name: 'Drill' });
      await r.call('generateShare.start', { holder: 'Frida', newIndex: free('Drill')[0] });
      await r.call('vouchRecord.start', { digest: '0'.repeat(64) });
      await r.call('vouchRecord.start', { digest: 'abc' });
      await r.call('vouchRecord.start', { digest: recordDigest, use: 'issued' });
      await r.call('vouchRecord.start', { digest: recordDigest });
      await r.call('vouchRecord.cancel');
      const { nonce } = await r.call('vouchRecord.start', { digest: recordDigest });
      await r.call('vouchRecord.confirm', { nonce: 'another' });
      await r.call('vouchRecord.confirm', { nonce });
      await r.call('keySet.read');
      r.files();
    },
  },
  {
    name: 'record-changed',
    play: async r => {
      lay(r.folder, 'Ops');
      r.known();
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      const started = await r.call('generateShare.start', { ...real, newIndex: free('Ops')[0] });
      const [a, b] = hexes('Ops') as [string, string];
      await r.call('generateShare.update', { key: a, nonce: started.nonce });
      r.say('somebody changes the record');
      const whole = readFileSync(recordOf(r), 'utf8');
      writeFileSync(recordOf(r), whole.replace('Berta', 'Bertha'));
      await r.call('generateShare.update', { key: b, nonce: started.nonce });
      await r.call('attempt.read');
      r.files();
      await r.call('keySet.open', { name: 'Ops' });
      r.say('put back');
      writeFileSync(recordOf(r), whole);
      await r.call('keySet.open', { name: 'Ops' });
      r.say('changed after the share was exported');
      const again = await r.call('generateShare.start', { ...real, newIndex: free('Ops')[1] });
      await r.call('generateShare.update', { key: a, nonce: again.nonce });
      const [adas] = indexes('Ops') as [number];
      const name = `ops-new-share-index-${free('Ops')[1]}-for-ada-index-${adas}.txt`;
      const notice = path.join(setOf(r), 'notices', name);
      writeFileSync(notice, 'in the way');
      await r.call('generateShare.update', { key: b, nonce: again.nonce });
      await r.call('attempt.read');
      await r.call('attempt.write', { nonce: again.nonce });
      const reserved = readFileSync(recordOf(r), 'utf8');
      writeFileSync(recordOf(r), reserved.replace('Berta', 'Bertha'));
      rmSync(notice);
      await r.call('attempt.write', { nonce: again.nonce });
      await r.call('attempt.read');
      r.files();
      r.say('put back: the share is kept apart');
      writeFileSync(recordOf(r), reserved);
      await r.open();
      const { ceremonies } = (await r.call('keySet.open', { name: 'Ops' })) ?? {};
      await r.call('generateShare.start', { ...real, newIndex: free('Ops')[1] });
      await r.call('generateShare.start', { ...real, newIndex: free('Ops')[2] });
      await r.call('generateShare.cancel');
      r.files();
      const last = transcriptsOf(r).find(at => readFileSync(at, 'utf8').includes(again.nonce))!;
      await r.call('attempt.signOffs', { transcript: path.basename(last) });
      const lastLine = readFileSync(last, 'utf8').trimEnd().split('\n').at(-1)!;
      const digest = createHash('sha256').update(lastLine).digest('hex');
      await r.call('vouchRecord.start', { digest, unwitnessed: true });
      await r.call('vouchRecord.start', { digest, use: 'unused', unwitnessed: true });
      await r.call('vouchRecord.cancel');
      const vouched = await r.call('vouchRecord.start', { digest, use: 'issued', unwitnessed: true });
      if (vouched) await r.call('vouchRecord.confirm', { nonce: vouched.nonce });
      await r.call('keySet.read');
      if (!ceremonies) throw new Error('it did not open');
      r.files();
    },
  },
];
