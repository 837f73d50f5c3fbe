import { describe, expect, it } from 'vitest';
import type { Session } from '../../../main/attempts/session';
import { verifyTranscript } from '../../../main/program/transcripts';
import { fromHex, sha256, utf8 } from '../../../shared/bytes';
import { statementFacts, statementOf, statementText } from '../../../shared/records/statement';
import { type EntryFacts, emptyChain, FORMAT, nextLine, VERSION } from '../../../shared/records/transcript';
import { line } from '../../../shared/text/statement-lines';
import { pgpWords } from '../../../shared/text/words';
import { sentence } from '../../support/texts';

async function verified(facts: object, version = VERSION) {
  const start = { format: FORMAT, version, operation: 'checkShare', ...facts } as EntryFacts;
  const first = nextLine(emptyChain, '2026-11-21T10:00:00Z', 'start', start);
  const end = nextLine(first.chain, '2026-11-21T10:01:00Z', 'end', { outcome: 'cancelled' });
  // Bytes are looked at outside of any session.
  const bytes = Uint8Array.from(utf8(`${first.line}\n${end.line}\n`));
  const { verdict, entries } = await verifyTranscript({} as Session, { bytes });
  const lines = entries[0]!.details.filter(({ value }) => /To|later/.test(value)).map(({ value }) => value);
  return { verdict: sentence(verdict), lines };
}

const SOUND = 'Internally consistent; authorship and completeness unproven.';
const ours = statementOf([line('to', { holder: 'Dana Kim' })]);
/** As another version would have written it. */
function byAnother(lines = ours.lines) {
  const stated = { lines, program: 'Quorate 99.0.0', texts: 'a'.repeat(64), language: 'eo' };
  const digest = sha256(statementText(stated));
  const words = pgpWords(fromHex(digest).subarray(0, 8));
  return statementFacts({ ...stated, language: stated.language as 'en', digest, words });
}

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
    const { verdict, lines } = await verified(byAnother());
    expect(verdict).toMatch(`${SOUND} What stood under the words is shown as this version words it`);
    expect(lines).toEqual(['To: Dana Kim']);
  });

  it('says that it comes from a later version, and shows by its id what this one cannot word', async () => {
    const later = { id: 'later', facts: { holder: 'Dana Kim', indexes: [1, 2] } };
    const { verdict, lines } = await verified(byAnother([...ours.lines, later]));
    expect(verdict).toMatch(`${SOUND} It comes from a later version of Quorate`);
    expect(lines).toEqual(['To: Dana Kim', 'later: {"holder":"Dana Kim","indexes":[1,2]}']);
  });
});
