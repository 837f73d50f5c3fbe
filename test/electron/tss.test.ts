/** A KeyGen in a real Electron: its ceremony processes make the contributions, and the window shows the words and the end. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { agree, pressAtOnce, titleIs } from '../e2e/keyboard';
import { clearSigned, openedBy, testHolder } from '../support/holders';
import { drive, ended, folder, inPage, live } from './kit';

test('a request that two holders confirmed is carried out, and each has an encrypted share', async () => {
  const driven = await drive();
  const { page, child } = driven;
  const people = [await testHolder('Ada Wolf'), await testHolder('Ben Okri')];
  const at = folder('ceremony');
  const acceptLive = await live(driven);

  const which = await inPage(
    driven,
    async (quorate, { at: path, holders }) => {
      const got = <T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T => {
        if (!result.ok) throw new Error(result.error.code);
        return result.value;
      };
      got(await quorate.folder.open({ path }));
      const { vault_id } = got(await quorate.tssVault.create({ name: 'Treasury', practice: true }));
      const group = got(
        await quorate.tssGroup.create({
          vault_id,
          type: 'MainGroup',
          threshold: 2,
          key_share_holders: holders,
        }),
      );
      const { tss_request_id } = got(
        await quorate.tssRequest.create({
          vault_id,
          type: 'KeyGen',
          target_key_share_holder_group_id: group.key_share_holder_group_id,
        }),
      );
      return { vault_id, tss_request_id };
    },
    { at, holders: people.map(({ name, pgp_key }) => ({ name, pgp_key })) },
  );

  for (const person of people) {
    const textWith = (code: string) =>
      inPage(
        driven,
        async (quorate, given) => {
          const texts = await quorate.tssRequest.confirmText(given);
          return texts.ok ? texts.value.texts[0]! : null;
        },
        { ...which, holder: person.name, code },
      );
    const [, , code = ''] = (await openedBy(person, (await textWith(''))!.codeMessage)).split('\n');
    const signed = await clearSigned((await textWith(code))!.text, person.key);
    const answered = await inPage(
      driven,
      async (quorate, { text, ...of }) => {
        const taken = await quorate.tssRequest.confirm({ ...of, signed: new TextEncoder().encode(text) });
        return taken.ok ? 'ok' : taken.error.code;
      },
      { ...which, text: signed },
    );
    expect(answered).toBe('ok');
  }

  const started = await inPage(
    driven,
    async (quorate, given) => {
      const begun = await quorate.keyGen.start(given);
      return begun.ok ? begun.value.phase : begun.error.code;
    },
    { ...which, acceptLive },
  );
  expect(started).toBe('confirming');
  await page.addInitScript(pressAtOnce);
  await page.reload();
  await agree(page);
  await titleIs(page, 'The keys are made');
  const request = await inPage(
    driven,
    async (quorate, given) => {
      const read = await quorate.tssRequest.read(given);
      return read.ok ? read.value.status : read.error.code;
    },
    which,
  );
  expect(request).toBe('Success');
  const [vault] = readdirSync(at).filter(name => name.includes('treasury'));
  const messages = readdirSync(path.join(at, vault!, 'messages'));
  expect(messages.filter(name => name.includes(which.tss_request_id))).toHaveLength(2);

  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});
