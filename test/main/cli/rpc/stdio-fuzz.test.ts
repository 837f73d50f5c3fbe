import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callNames } from '../../../../shared/contract';
import { anyCharacter } from '../../../support/any-character';
import { runs } from '../../../support/tier';
import { type Answer, SHARE, talk } from '../stdio-kit';

describe('whatever is sent', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const secret = fc.constantFrom(SHARE, { base64: Buffer.from(SHARE).toString('base64') }, [SHARE], {
    [SHARE]: 1,
  });
  const params = fc.oneof(
    json,
    fc.dictionary(
      fc.constantFrom('key', 'nonce', 'name', 'path', 'index', 'pgp_key', '__proto__', 'constructor', SHARE),
      fc.oneof(json, secret),
    ),
  );
  const method = fc.oneof(
    fc.constantFrom<string>(...callNames),
    fc.constantFrom('__proto__', 'generateShare.constructor', 'rpc.discover', SHARE),
    fc.string(),
  );
  const asked = fc.record(
    { jsonrpc: fc.constant('2.0'), method, params },
    { requiredKeys: ['jsonrpc', 'method'] },
  );
  const quoting = { 'generateShare.update': () => Promise.reject(new Error(SHARE)) };

  test('every request with an id has one answer, in order, among garbage and notifications', async () => {
    const garbage = fc
      .oneof(
        fc.string({ unit: anyCharacter }),
        fc.constant(`{"jsonrpc":"2.0","method":"${SHARE}"`),
        json.map(value => JSON.stringify(value)),
      )
      // Line ends would make several lines of it, and a batch may hold requests.
      .filter(text => !/[\n]/.test(text) && !text.trimStart().startsWith('['));
    const line = fc.oneof(
      asked.map(body => ({ body, known: true })),
      asked.map(body => ({ body, known: false })),
      garbage,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.integer({ min: 1, max: 200 }),
        async (lines, chunkSize) => {
          const sent = lines.map((given, at) => {
            if (typeof given === 'string') return given;
            return JSON.stringify(given.known ? { id: `id-${at}`, ...given.body } : given.body);
          });
          const { status, answers, stdout, stderr } = await talk(sent, { handlers: quoting, chunkSize });
          expect(status).toBe(0);
          expect(stderr).toBe('');
          expect(stdout).not.toContain(SHARE);
          for (const answer of answers as Answer[]) {
            expect(answer.jsonrpc).toBe('2.0');
            expect(Number('result' in answer) + Number('error' in answer)).toBe(1);
          }
          const ids = (answers as Answer[]).map(({ id }) => id).filter(id => String(id).startsWith('id-'));
          expect(ids).toEqual(
            lines.flatMap((given, at) => (typeof given !== 'string' && given.known ? [`id-${at}`] : [])),
          );
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test('bytes of any kind are answered with errors of JSON-RPC, or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
        const { status, answers } = await talk([Uint8Array.from(bytes)]);
        expect(status).toBe(0);
        for (const answer of answers.flat()) expect(answer.error?.code).toBeLessThanOrEqual(-32600);
      }),
    );
  });
});
