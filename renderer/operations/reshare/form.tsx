/** Starting a reshare that everybody has confirmed. */
import { RequestStart } from '../../components/attempt/request-start';
import { HolderChecks } from '../../components/form/holder-checks';
import { RefusalNote } from '../../components/show/refusal';
import { useApp } from '../../lib/app-context';
import { useFormName, useKept } from '../../lib/kept';
import type { FormProps } from '../../lib/operation';
import { useLoaded } from '../../lib/use-loaded';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.start.reshare;

export function Form({ of }: FormProps) {
  const { api } = useApp();
  const form = useFormName('reshare', `${of?.vault_id} ${of?.id}`);
  const [absent, setAbsent] = useKept<string[]>(form, 'absent', []);
  const which = { vault_id: of?.vault_id ?? '', tss_request_id: of?.id ?? '' };
  const { value: request, refused: notRead } = useLoaded(() => api.tssRequest.read(which));
  const { value: listed, refused: notListed } = useLoaded(() =>
    api.tssGroup.list({ vault_id: which.vault_id }),
  );
  const refused = notRead ?? notListed;
  // Until it is known who may be absent there is no step to begin with, and nothing is started past it.
  if (!(request && listed) && !refused) return null;
  const source = listed?.groups.find(
    one =>
      one.key_share_holder_group_id === request?.source_key_share_holder_group?.key_share_holder_group_id,
  );
  const all = request?.contributions ?? [];
  // Where no more are listed than it takes, everybody has to come.
  const mayBeAbsent = source && all.length > source.threshold;
  return (
    <RequestStart
      operation="reshare"
      own={own}
      start={(started, acceptPrivateKeys) => api.reshare.start({ ...started, absent, acceptPrivateKeys })}
      people={
        (refused && <RefusalNote refused={refused} />) ||
        (mayBeAbsent && (
          <HolderChecks
            legend={own.absent(source.threshold)}
            holders={all.filter(({ brought }) => brought === '')}
            chosen={absent}
            onChosen={setAbsent}
          />
        ))
      }
      {...(of && { of })}
    />
  );
}
