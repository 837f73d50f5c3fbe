/** A practice set made through the program's own calls, for tests that are about what comes after. */
import { unwrap } from '../../main/dispatch';
import type { Program } from '../../main/service/program';
import type { AttemptView } from '../../shared/contract/attempts';

export const HOLDERS = ['Amara', 'Bruno', 'Carol', 'Deniz'];

/** Two of `holders` are required. */
export async function makePracticeSet(
  program: Program,
  name: string,
  holders = HOLDERS,
): Promise<AttemptView> {
  const { api } = program;
  const { nonce } = unwrap(
    await api.createKeySet.start({
      name,
      required: 2,
      holders: holders.map(holder => ({ name: holder })),
      practice: true,
    }),
  );
  const made = unwrap(await api.createKeySet.confirm({ nonce }));
  unwrap(await api.keySet.open({ name }));
  return made;
}

/** Starts an attempt to issue a share to Dana; gives its nonce. */
export async function startShare(program: Program, pgp_key: string): Promise<string> {
  return unwrap(await program.api.generateShare.start({ pgp_key, holder: 'Dana' })).nonce;
}
