/** One secret that is typed unseen, with its name and hint as other fields have them. */
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { ShareField, type ShareFieldHandle } from './share-field';

interface Props {
  handle: Ref<ShareFieldHandle>;
  label: string;
  placeholder: string;
  hint: string;
  /** The hint changes with what is going on, and is then read aloud. */
  tells?: boolean;
}

export function SecretField({ handle, label, placeholder, hint, tells }: Props) {
  const id = useId();
  return (
    <div class="field">
      <span class="labelled" aria-hidden="true">
        {label}
      </span>
      <ShareField handle={handle} label={label} describedBy={id} placeholder={placeholder} />
      <p class="hint" id={id} {...(tells && { role: 'status' })}>
        {hint}
      </p>
    </div>
  );
}
