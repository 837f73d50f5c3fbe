/** The reader of JSON that makes no strings of what it reads. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonBytes, NotThatJson } from '../../../../main/ceremony/vault-init/json-bytes';
import { runs } from '../../../support/tier';

it('the reader of JSON takes and refuses what JSON.parse does (names given once, in ASCII)', () => {
  const accepts = (text: string): boolean => {
    try {
      const json = new JsonBytes(new TextEncoder().encode(text));
      json.onlyObject(() => json.skip());
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(NotThatJson);
      return false;
    }
  };
  const inner = fc
    .jsonValue({ maxDepth: 4, noUnicodeString: true } as fc.JsonSharedConstraints)
    .map(value => JSON.stringify({ value }));
  fc.assert(fc.property(inner, text => void expect(accepts(text)).toBe(true)));
  const strict = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(inner, fc.nat(), fc.constantFrom(...'{}[],:"0123-+.eEtfn \\'), (text, where, put) => {
      const at = where % text.length;
      const changed = text.slice(0, at) + put + text.slice(at + 1);
      // What is laxer here: escapes are not looked into, since no value with one is ever used.
      if (!changed.includes('\\') && !strict(changed)) expect(accepts(changed), changed).toBe(false);
    }),
    { numRuns: runs(2_000) },
  );
});
