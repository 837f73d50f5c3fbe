/** The language in which people read the lines of an attempt stands under its words, whichever operation it is. */
import { expect, it } from 'vitest';
import type { AttemptStart } from '../../../../main/ceremony/operations/operation';
import { type OperationName, operations } from '../../../../main/ceremony/operations/registry';
import type { Language } from '../../../../shared/text/languages';
import { testHolder } from '../../../support/holders';
import { keyNamed, openProgram } from '../../../support/program';
import { castOf, preparedA, preparedB, recoverShareInput } from '../../../support/tss-lost-share';
import { reshareIn } from '../../../support/tss-share';
import { keyGenInput } from './key-gen-kit';
import { proveKeysInput } from './prove-keys-kit';
import { tokenInput } from './recovery-kit';
import { reshareInput } from './reshare-kit';

const pgp_key = keyNamed('ed25519').public;
const holders = [
  { name: 'Ada', pgp_key: keyNamed('nistp256').public },
  { name: 'Ben', pgp_key },
];
const onSet = tokenInput({
  conditions: { ...tokenInput().conditions, language: 'eo' as Language },
});
const share = { ...onSet, pgp_key, payload: 'hex' as const };

const begins: Record<OperationName, () => Promise<{ start: AttemptStart }>> = {
  createKeySet: () =>
    operations.createKeySet.begin({
      ...onSet,
      practice: false,
      name: 'Set',
      scheme: 'vault',
      required: 2,
      holders,
    }),
  generateShare: () =>
    operations.generateShare.begin({ ...share, holder: 'Dana', acceptCollisionRisk: false }),
  reissue: () => operations.reissue.begin({ ...share, index: 20 }),
  checkShare: () => operations.checkShare.begin(onSet),
  markShare: () =>
    operations.markShare.begin({ ...onSet, index: 20, status: 'lost', reason: 'left on a train' }),
  vouchRecord: () => operations.vouchRecord.begin(onSet),
  keyGen: async () => operations.keyGen.begin(await keyGenInput(onSet.conditions)),
  proveKeys: async () => operations.proveKeys.begin(proveKeysInput(onSet.conditions)),
  reshare: async () => {
    const opened = await openProgram();
    const people = await Promise.all(['Ann', 'Ben'].map(testHolder));
    const { issued, which } = await reshareIn(opened, people);
    const conditions = { ...onSet.conditions, now: Date.now() };
    return operations.reshare.begin(await reshareInput(conditions, opened.folder, issued, which));
  },
  recoverA: async () => {
    const opened = await openProgram();
    const prepared = await preparedA(opened, await castOf());
    const conditions = { ...onSet.conditions, now: Date.now() };
    return operations.recoverA.begin(await recoverShareInput(conditions, opened.folder, prepared));
  },
  recoverB: async () => {
    const opened = await openProgram();
    const prepared = await preparedB(opened, await castOf());
    const conditions = { ...onSet.conditions, now: Date.now() };
    return operations.recoverB.begin(await recoverShareInput(conditions, opened.folder, prepared));
  },
  recoveryToken: () => operations.recoveryToken.begin(onSet),
};

it.each(Object.entries(begins))(
  '%s is stated in the language of its conditions',
  async (_operation, begin) => {
    expect((await begin()).start.bound.language).toBe('eo');
  },
);
