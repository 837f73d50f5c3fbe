/** The operation `proveKeys`, main's side: a ceremony process for each share, two rounds, and the proof as a file. */
import { sha256, toHex } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import { proofFileText, type TssProofFile } from '../../shared/records/tss-proof';
import { type OrderedProof, requireProof } from '../../shared/tss/proof-rules';
import type { WriteStep } from '../attempts/attempt-plan';
import { orEnded } from '../attempts/or-ended';
import { ending, resultOf, saving } from '../attempts/result';
import { ShareHelpers } from '../attempts/share-helpers';
import { seatOf } from '../attempts/start-on-request';
import { type PlanOnVault, startOnVault, type VaultRun } from '../attempts/start-on-vault';
import type { CeremonyInput, SignerCommitments } from '../ceremony/process/protocol';
import { unlessItFails } from '../storage/files/errors';
import type { TranscriptEnd } from '../storage/ledger/transcript-log';
import type { OperationPlan } from './operation-plan';
import { SHOWN } from './tss/issue-steps';

const operation = 'proveKeys';

type Begin = Extract<CeremonyInput<'begin'>, { operation: typeof operation }>;

export const proveKeys: OperationPlan<Checked<'proveKeys', 'start'>> = {
  start: (session, params) =>
    startOnVault(session, params, async ({ stored }) => {
      const { key_share_holder_group_id, tss_node_ids, challenge } = params;
      const order = { key_share_holder_group_id, tss_node_ids, challenge };
      const proof = requireProof(stored.record, order);
      let begin: Begin | undefined;
      return {
        operation,
        seats: proof.signers.map(one => seatOf(one, proof.group.key_share_holder_group_id)),
        facts: factsOf(proof),
        begin: async conditions => {
          begin = {
            operation,
            input: {
              ...order,
              conditions,
              vault: stored.record,
              recordDigest: stored.digest,
              time: new Date(conditions.now).toISOString(),
              entered: [],
            },
          };
          return begin;
        },
        plan: run => planOf(run, begin!),
      };
    }),
};

const factsOf = ({ group, epoch, signers, challenge }: OrderedProof) => ({
  groupId: group.key_share_holder_group_id,
  epoch: epoch.number,
  epochHash: epoch.hash,
  signers: signers.map(({ tss_node_id, name }) => `${tss_node_id} ${name}`),
  challengeHash: toHex(challenge),
});

function planOf(run: VaultRun, begin: Begin): PlanOnVault {
  const { input } = begin;
  const { key_share_holder_group_id: group } = input;
  const given: SignerCommitments[] = [];
  const entered = () => given.map(({ tss_node_id }) => ({ group, tss_node_id }));
  const helpers = new ShareHelpers(run, () => ({ operation, input: { ...input, entered: entered() } }), true);
  let written: ProofWriting | undefined;
  return {
    ...helpers.plan,
    completedBy: ({ part }) => {
      if (part && 'commitments' in part) given.push(part);
      if (given.length < run.begun.required) return undefined;
      return {
        publish: async () => {
          written = new ProofWriting(run, await signed(run, helpers, given));
          await run.publish(written.steps());
        },
      };
    },
    repair: async transcript => (await written?.repaired(transcript)) ?? null,
  };
}

/** The second round: each signs once, over the commitments of all. Whatever fails ends all: other nonces are drawn the next time. */
function signed(
  run: VaultRun,
  helpers: ShareHelpers,
  commitments: readonly SignerCommitments[],
): Promise<TssProofFile> {
  const { nonce } = run.begun;
  return orEnded(run, async () => {
    const parts = await helpers.each(async signer => {
      const made = await signer.ask('proceed', { nonce, operation, given: { commitments } });
      if (!('part' in made)) throw new Error('a signer gives its part');
      return made.part;
    });
    const { lead } = run.processes;
    const made = await lead.ask('proceed', { nonce, operation, given: { commitments, parts } });
    if (!('proof' in made)) throw new Error('the lead gives the proof');
    return made.proof;
  });
}

/** A proof on its way to the disk. */
class ProofWriting {
  readonly #text: string;
  readonly #sum: string;
  /** Relative to the vault's directory. */
  readonly #file: string;

  constructor(
    private readonly run: VaultRun,
    proof: TssProofFile,
  ) {
    this.#text = proofFileText(proof);
    this.#sum = sha256(this.#text);
    this.#file = run.directory.proofFile(proof.time, this.#sum);
  }

  /** Relative to the ceremony folder. */
  get #files(): string[] {
    return [`${this.run.directory.name}/${this.#file}`];
  }

  steps(): WriteStep[] {
    const { run } = this;
    const { record, directory, log } = run;
    const listed = () => [...record.stored.record.transcripts, log.file];
    return [
      async () => {
        await directory.writeInner(this.#file, this.#text);
      },
      run.transcript.noting('exported', () => ({ files: this.#files, proof: this.#sum })),
      saving(run, () => directory.kind.follow(record.stored, { transcripts: listed() })),
      ...ending(run, this.#files, SHOWN, () => record.facts),
    ];
  }

  /** The result by what is on disk, or null. Throws as reading does. */
  async repaired(transcript: TranscriptEnd): Promise<AttemptView['result']> {
    const { run } = this;
    const { directory } = run;
    const left = await directory.load();
    const reading = directory.readExport(this.#file, this.#text.length);
    const bytes = await reading.catch(unlessItFails(undefined));
    return bytes && sha256(bytes) === this.#sum ? resultOf(run, this.#files, SHOWN, transcript, left) : null;
  }
}
