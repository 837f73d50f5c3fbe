/** The fixed signatures that a ceremony process verifies before it relies on what it says of others. */
import { webcrypto } from 'node:crypto';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

/** A process that has tried nothing yet. */
async function fresh() {
  vi.resetModules();
  const { requireVerifiable } = await import('../../../../main/ceremony/openpgp/self-test');
  return async (name: string): Promise<string> => {
    try {
      await requireVerifiable(name);
      return 'good';
    } catch (error) {
      const { code, facts } = error as { code: string; facts: object };
      return `${code}: ${JSON.stringify(facts)}`;
    }
  };
}

let judged: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  judged = await fresh();
});

/** From now on every signature is taken, or none. */
function answering(yes: boolean): void {
  const spy = vi.spyOn(Object.getPrototypeOf(webcrypto.subtle), 'verify').mockImplementation(async () => yes);
  onTestFinished(() => spy.mockRestore());
}

const kinds = [
  { kind: 'Ed25519', name: 'Ed25519' },
  { kind: 'P-256', name: 'NIST P-256' },
  { kind: 'P-384', name: 'NIST P-521' },
  { kind: 'RSA', name: 'RSA 3072' },
];

describe('what verifies signatures', () => {
  it.each(kinds)('$kind: works here', async ({ name }) => {
    expect(await judged(name)).toBe('good');
  });

  it.each(kinds)(
    '$kind: neither one that takes no signature nor one that takes every signature is relied on',
    async ({ kind, name }) => {
      for (const yes of [false, true]) {
        judged = await fresh();
        answering(yes);
        const said = await judged(name);
        expect(said).toMatch(/^SIGNATURES_UNUSABLE: /);
        expect(said).toContain(kind);
      }
    },
  );

  it('is tried once, with what is asked for: another kind is not refused with it', async () => {
    const spy = vi.spyOn(Object.getPrototypeOf(webcrypto.subtle), 'verify');
    onTestFinished(() => spy.mockRestore());
    expect(await judged('NIST P-256')).toBe('good');
    const calls = spy.mock.calls.length;
    expect(calls).toBeGreaterThan(0);
    expect(await judged('NIST P-256')).toBe('good');
    expect(spy.mock.calls.length).toBe(calls);
    expect(await judged('another algorithm')).toBe('good');
  });
});
