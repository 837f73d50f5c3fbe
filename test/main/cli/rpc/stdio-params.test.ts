/** Parameters that are left out. */
import { expect, it } from 'vitest';
import { one, request, talk } from '../stdio-kit';

it.each(['checkShare.start', 'keySet.drill', 'attempt.signOffs', 'folder.read'])(
  '%s, whose parameters are all optional, may be called without any',
  async method => {
    const practice = { 'keySet.read': () => ({ practice: true }) };
    const { answers, calls } = await talk([request(1, method), request(2, method, {})], {
      handlers: practice,
    });
    expect(answers).toEqual([1, 2].map(id => ({ jsonrpc: '2.0', id, result: { called: method } })));
    const [first, second] = calls.filter(([called]) => called === method);
    expect(first).toEqual(second);
  },
);

it('a call that needs one is still refused', async () => {
  expect((await one(request(1, 'keySet.open'))).error?.code).toBe(-32602);
});
