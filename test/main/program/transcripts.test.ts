import { describe, expect, it } from 'vitest';
import type { Session } from '../../../main/attempts/session';
import { verifyTranscript } from '../../../main/program/transcripts';
import { utf8 } from '../../../shared/bytes';
import { statementFacts, statementOf, textsDigest } from '../../../shared/records/statement';
import { type AnyFacts, emptyChain, FORMAT, nextLine, VERSION } from '../../../shared/records/transcript';
import { line } from '../../../shared/text/statement-lines';
import { byAnother } from '../../support/statement';
import { sentence } from '../../support/texts';

async function verified(facts: object, version = VERSION) {
  const start = { format: FORMAT, version, operation: 'checkShare', ...facts } as AnyFacts;
  const first = nextLine(emptyChain, '2026-11-21T10:00:00Z', 'start', start);
  const end = nextLine(first.chain, '2026-11-21T10:01:00Z', 'end', { outcome: 'cancelled' });
  // Bytes are looked at outside of any session.
  const bytes = Uint8Array.from(utf8(`${first.line}\n${end.line}\n`));
  const { verdict, entries } = await verifyTranscript({ language: 'en' } as Session, { bytes });
  const lines = entries[0]!.details.filter(({ value }) => /To|later/.test(value)).map(({ value }) => value);
  return { verdict: sentence(verdict), lines };
}

const SOUND = 'Internally consistent; authorship and completeness unproven.';
const ours = statementOf([line('to', { holder: 'Dana Kim' })]);

describe('a transcript that is verified', () => {
  it('shows the lines of its statement in words', async () => {
    expect(await verified(statementFacts(ours))).toEqual({ verdict: SOUND, lines: ['To: Dana Kim'] });
  });

  it('with a statement of version 1 is shown as it was written', async () => {
    const facts = { bound: ['To: Dana Kim'], boundDigest: '0'.repeat(64), words: ['adult'] };
    for (const version of [1, 2])
      expect(await verified(facts, version)).toEqual({ verdict: SOUND, lines: ['To: Dana Kim'] });
  });

  it('says where what stood under the words is worded otherwise now', async () => {
    const { verdict, lines } = await verified(byAnother(ours.lines));
    expect(verdict).toMatch(`${SOUND} What stood under the words is shown as this version words it`);
    expect(lines).toEqual(['To: Dana Kim']);
  });

  it('says where what stood under the words was in another language', async () => {
    const { verdict, lines } = await verified(byAnother(ours.lines, textsDigest()));
    expect(verdict).toMatch(
      `${SOUND} It says that what stands under the words was shown in another language`,
    );
    expect(lines).toEqual(['To: Dana Kim']);
  });

  const later = { id: 'later', facts: { holder: 'Dana Kim', indexes: [1, 2] } };

  it('says that it is said to come from another version, and shows by its id what this one cannot word', async () => {
    const { verdict, lines } = await verified(byAnother([...ours.lines, later]));
    expect(verdict).toMatch(`${SOUND} It says that it comes from another version of Quorate`);
    expect(lines).toEqual(['To: Dana Kim', 'later: {"holder":"Dana Kim","indexes":[1,2]}']);
  });

  it.each([
    ['of an id that is made up', later],
    ['with a fact too many', { id: 'to', facts: { holder: 'Dana Kim', and: 'Mallory' } }],
  ])('under the texts of this version and with a line %s is broken', async (_what, more) => {
    await expect(verified(statementFacts(statementOf([...ours.lines, more])))).rejects.toMatchObject({
      code: 'TRANSCRIPT_BROKEN',
      failure: { position: 1 },
    });
  });
});
