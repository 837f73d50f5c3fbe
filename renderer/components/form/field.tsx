/** The frame of a field: its label, what is typed into or chosen, and its hint. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Of the control. The hint's is `${id}-hint`, for `aria-describedby`. */
  id: string;
  label: string;
  hint?: ComponentChildren;
  /** The hint says what became of what was typed. */
  tells?: boolean;
  /** What it still needs, at its end. */
  note?: ComponentChildren;
  children: ComponentChildren;
}

export const Field = ({ id, label, hint, tells, note, children }: Props) => (
  <div class="field">
    <label for={id}>{label}</label>
    {children}
    {/* In one box, so that beside it the same parts of another field stand on the same lines. */}
    <div class="told">
      {hint && (
        <p class="hint" id={`${id}-hint`} role={tells ? 'status' : undefined}>
          {hint}
        </p>
      )}
      {note}
    </div>
  </div>
);
