/** One key set: its shares, its digests, and the ways to one more share and to looking after the others. */
import type { KeySetView } from '../../shared/contract/key-sets';
import { sentences } from '../../shared/text/refusals';
import { Go } from '../components/form/fields';
import { Screen } from '../components/frame/screen';
import { Groups, When } from '../components/show/codes';
import { LastDigest } from '../components/show/last-digest';
import { RefusalNote } from '../components/show/refusal';
import { Status } from '../components/show/status';
import { useApp } from '../lib/app-context';
import { troubleWith } from '../lib/trouble';
import { OldCopy } from './home';

/** What the rail says of the set at hand, on its own screen and on each screen about it. */
export function useWhere(on: 'own' | 'below' = 'below') {
  const { text, keySet } = useApp();
  if (!keySet) return undefined;
  return {
    label: text.rail.keySet,
    name: keySet.name,
    more: text.rail.shares(keySet.issued, keySet.required),
    below: on === 'below',
  };
}

export function KeySet() {
  const { text, keySet, go } = useApp();
  const where = useWhere('own');
  if (!keySet) return null;
  const own = text.keySet;
  const unproven = keySet.proof === 'unproven';
  const usable = keySet.trouble === '';
  return (
    <Screen
      title={keySet.name}
      lead={own.lead(keySet.required, keySet.issued)}
      practice={keySet.practice}
      aside={<Digests keySet={keySet} />}
      {...(where && { where })}
    >
      {keySet.trouble ? (
        <RefusalNote refused={troubleWith(keySet)} />
      ) : (
        <p class={`note ${unproven ? 'warn' : 'good'}`}>{unproven ? own.unproven : own.verified}</p>
      )}
      {keySet.remarks.length > 0 && (
        <div class="note warn" role="alert">
          <p>{own.look}</p>
          <ul>
            {keySet.remarks.map(remark => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      {(keySet.trouble === 'RECORD_UNWITNESSED' || keySet.apart.length > 0) && (
        <div class="under">
          <p />
          <button type="button" class="second" onClick={() => go({ at: 'vouch' })}>
            {own.vouch}
          </button>
        </div>
      )}
      <section class="card" aria-labelledby="shares-title">
        <h2 id="shares-title">{own.shares}</h2>
        <Shares keySet={keySet} />
        <div class="under">
          <p class="hint">
            {own.directory} <code>{keySet.directory}</code>
          </p>
          {usable && <Go label={own.generate} onClick={() => go({ at: 'generate' })} />}
        </div>
      </section>
      {usable && <MoreWays keySet={keySet} />}
      {usable && !keySet.recoverable && (
        <p class="hint">
          {text.recovery.open}: {sentences.RECOVERY_UNAVAILABLE()}
        </p>
      )}
      {keySet.transcripts.length > 0 && (
        <section class="card" aria-labelledby="transcripts-title">
          <h2 id="transcripts-title">{own.transcripts}</h2>
          <ul>
            {keySet.transcripts.map(file => (
              <li key={file}>
                <button type="button" class="link" onClick={() => go({ at: 'verify', file })}>
                  {own.verify(file)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

function MoreWays({ keySet }: { keySet: KeySetView }) {
  const { text, go } = useApp();
  const own = text.keySet;
  return (
    <section class="more-ways" aria-label={own.more}>
      <button type="button" class="second" onClick={() => go({ at: 'check' })}>
        {own.check}
      </button>
      <button type="button" class="second" onClick={() => go({ at: 'drill' })}>
        {own.drill}
      </button>
      {keySet.shares.length > 0 && (
        <button type="button" class="second" onClick={() => go({ at: 'mark' })}>
          {own.mark}
        </button>
      )}
      {keySet.recoverable && (
        <button type="button" class="second" onClick={() => go({ at: 'recovery' })}>
          {text.recovery.open}
        </button>
      )}
    </section>
  );
}

function Shares({ keySet }: { keySet: KeySetView }) {
  const { text, go } = useApp();
  const own = text.keySet;
  const missing = keySet.issued - keySet.shares.length;
  return (
    <>
      {keySet.shares.length > 0 && (
        <table class="shares">
          <thead>
            <tr>
              <th scope="col">{own.columns.index}</th>
              <th scope="col">{own.columns.holder}</th>
              <th scope="col">{own.columns.fingerprint}</th>
              <th scope="col">{own.columns.at}</th>
              <th scope="col">{own.columns.status}</th>
            </tr>
          </thead>
          <tbody>
            {keySet.shares.map(share => (
              <tr key={share.index}>
                <td class="number">{share.index}</td>
                <td>{share.holder || own.holderUnknown}</td>
                <td>
                  {share.pgp_fingerprint ? (
                    <Groups code={share.pgp_fingerprint} form="fingerprint" small />
                  ) : (
                    own.notIssuedHere
                  )}
                </td>
                <td>{share.issuedAt && <When at={share.issuedAt} />}</td>
                <td>
                  <Status status={share.status} />
                  <p>
                    {share.checkedAt ? (
                      <>
                        {own.checked} <When at={share.checkedAt} />
                      </>
                    ) : (
                      own.never
                    )}
                  </p>
                  {share.reason && <p>{share.reason}</p>}
                  {keySet.trouble === '' && (
                    <p>
                      <button
                        type="button"
                        class="link"
                        aria-label={`${own.reissue}: ${text.mark.choice(share.index, share.holder)}`}
                        onClick={() => go({ at: 'reissue', index: share.index })}
                      >
                        {own.reissue}
                      </button>
                    </p>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {missing > 0 && <p class="hint">{keySet.shares.length === 0 ? own.noneKnown : own.missing(missing)}</p>}
      {keySet.burnt.length > 0 && <p class="hint">{own.burnt(keySet.burnt)}</p>}
    </>
  );
}

function Digests({ keySet }: { keySet: KeySetView }) {
  const { text } = useApp();
  return (
    <>
      <OldCopy />
      <LastDigest last={keySet} />
      <section>
        <h2>{text.keySet.record}</h2>
        {/* Where people are to give it from paper, it is not there to be copied. */}
        {keySet.trouble === '' && keySet.apart.length === 0 && (
          <Groups code={keySet.recordDigest} form="digest" />
        )}
        <p>{text.keySet.recordNumber(keySet.sequence)}</p>
      </section>
    </>
  );
}
