/** Practice and preview, unmistakable at the top of every screen. */
import { useApp } from '../app-context';

export function Band({ practice }: { practice: boolean }) {
  const { text, program } = useApp();
  const lines = [practice && text.band.practice, program.practiceOnly && text.band.preview].filter(Boolean);
  if (lines.length === 0) return null;
  return <header class="band">{lines.join(' ')}</header>;
}
