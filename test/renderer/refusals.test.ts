import { beforeAll, expect, test } from 'vitest';
import { say } from '../../renderer/lib/say';
import { troubleWith } from '../../renderer/lib/trouble';
import { messages, said, speak } from '../../renderer/messages/at-hand';
import { noCeremony } from '../../shared/records/last-ceremony';
import { languages } from '../../shared/text/languages';
import type { RefusalCode } from '../../shared/text/refusals';
import { textOf } from '../../shared/text/text';
import { filesUnder, read } from '../house/sources';
import { refusalOf, sentences } from '../support/texts';

const codes = Object.keys(sentences) as RefusalCode[];
const name = 'Payments unseal keys';

beforeAll(() => speak('en'));

test('whatever the ceremony folder is refused for, the page can say of a set that is in trouble', () => {
  const named = [...filesUnder('main/storage'), ...filesUnder('shared/records')]
    .flatMap(file => [...read(file).matchAll(/'([A-Z][A-Z_]+)'/g)].map(match => match[1] as RefusalCode))
    // What TSS vaults are refused for is loaded with their screens.
    .filter(code => !code.startsWith('TSS_'));
  const refused = [...new Set(named)].filter(code => codes.includes(code));
  expect(refused).toContain('RECORD_UNWITNESSED');
  expect(refused.length).toBeGreaterThan(20);
  for (const trouble of refused)
    expect(troubleWith({ name, trouble, troubleFacts: { seen: 1 } })).toMatchObject({
      code: trouble,
      facts: { name, seen: 1 },
      alarm: refusalOf(trouble).failure.alarm === true,
    });
});

test('the page has a sentence for every refusal but those of the terminal, when the screens of threshold keys are loaded', async () => {
  const ofThresholdKeys = /^(TSS_|KEY_EXISTS$|CLEAR_SIGNED_UNREADABLE$)/;
  const without = () => codes.filter(code => !Object.hasOwn(said, code));
  const ofTerminal = ['BAD_SENDER', 'WITNESS_NEEDED', 'NOT_CONFIRMED', 'CODE_PART'];
  expect(without().filter(code => !ofThresholdKeys.test(code))).toEqual(ofTerminal);
  expect(without().length).toBeGreaterThan(50);
  await import('../../renderer/lib/say-tss');
  expect(without()).toEqual(ofTerminal);
  for (const code of without()) expect(say(textOf({ code, facts: {} }))).toBe(sentences.INTERNAL({}));
  expect(say(textOf({ code: 'TSS_VAULT_UNKNOWN', facts: {} }))).toBe(sentences.TSS_VAULT_UNKNOWN({}));
});

test('a trouble of a code that is not known is one of the folder', () => {
  expect(troubleWith({ name, trouble: 'toString', troubleFacts: {} })).toMatchObject({
    code: 'FOLDER_FAILED',
    facts: { name },
  });
});

test.each(languages)(
  'no sentence names a command of the terminal in brackets: in the window it is a button (%s)',
  async language => {
    await speak(language);
    const facts = { name, index: 3, holder: 'Ada', expected: 3, seen: 1 };
    const last = {
      ...noCeremony,
      ...{ lastDigest: 'ab'.repeat(32), lastCeremonyAt: '2026-11-21T13:30:00Z', lastRepaired: true },
    };
    const all = [
      ...(['RECORD_UNWITNESSED', 'SHARE_APART', 'ISSUED_NOT_RECORDED', 'DIGEST_FROM_PAPER'] as const).flatMap(
        id => (Object.hasOwn(said, id) ? [say({ id, facts })] : []),
      ),
      say({ id: 'lastCeremony', facts: { ...last, hadCeremony: true } }),
      say({ id: 'lastCeremony', facts: { ...last, lastDigest: '', hadCeremony: true } }),
    ];
    expect(all.length).toBeGreaterThan(4);
    for (const sentence of all) expect(sentence).not.toMatch(/vouch-record|vault vouch|\(sign-off/);
    expect(all.join()).toContain(messages.quoted(messages.keySet.vouch));
    expect(all.join()).toContain(messages.quoted(messages.signOff.title));
  },
);

test.each(languages)(
  'in a sentence every name stands as it was written, whatever is in it (%s)',
  async language => {
    await speak(language);
    for (const name of [
      'Ops (sign-off only)',
      'Bob (vouch-record)',
      'Team 2 UTC',
      'x (vouch-record; tss vault vouch)',
      '作業（sign-off）',
    ]) {
      const facts = {
        name,
        holder: name,
        index: 3,
        file: name,
        transcript: name,
        of: name,
        begun: '2026-11-21T13:30:00Z',
      };
      for (const id of [
        ...([
          'RECORD_UNWITNESSED',
          'SHARE_APART',
          'ISSUED_APART',
          'DIGEST_FROM_PAPER',
          'TRANSCRIPT_OTHER_DIGEST',
        ] as const),
        ...(['KEY_SET_UNKNOWN', 'shareApart', 'shareApartUntold'] as const),
      ]) {
        if (Object.hasOwn(said, id)) expect(say({ id, facts } as never), id).toContain(name);
      }
    }
  },
);

test('in a sentence no line ends before the zone of a time', async () => {
  await speak('en');
  const facts = { name: 'a', of: 'b', begun: '2026-11-21T13:30:00Z' };
  expect(say({ id: 'TRANSCRIPT_OTHER_DIGEST', facts } as never)).toContain('13:30\u00a0UTC');
});
