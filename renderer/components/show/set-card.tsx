/** What the ceremony folder holds, on the first screen: its name, how it stands, its last digest, and the way to it. */
import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  tags?: ComponentChildren;
  /** How it stands, or what is wrong with it. */
  said: ComponentChildren;
  /** What can be compared with a paper. */
  digest: ComponentChildren;
  /** `label` with its name: for those who hear the button alone. Absent where it cannot be opened. `primary`: Enter does it. */
  open?: { short: string; label: string; primary: boolean; onOpen(): void } | undefined;
}

export const SetCard = ({ name, tags, said, digest, open }: Props) => (
  <li class="card set-card">
    <div class="top">
      <h2>{name}</h2>
      {tags}
    </div>
    {said}
    {(digest || open) && (
      <div class="under">
        <div>{digest}</div>
        {open && (
          <button
            type="button"
            class={open.primary ? 'go' : 'second'}
            aria-label={open.label}
            onClick={open.onOpen}
          >
            {open.short}
          </button>
        )}
      </div>
    )}
  </li>
);
