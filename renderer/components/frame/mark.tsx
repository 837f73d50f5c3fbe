/** The program's mark: a table, five seats, three of them taken. */
const SEATS = [0, 1, 2, 3, 4].map(place => {
  const angle = (2 * Math.PI * place) / 5 - Math.PI / 2;
  return { place, x: 15 + 12 * Math.cos(angle), y: 15 + 12 * Math.sin(angle) };
});

export function Mark() {
  return (
    <svg viewBox="0 0 30 30" aria-hidden="true" focusable="false">
      <circle cx="15" cy="15" r="7" fill="none" stroke="var(--ink)" stroke-width="2" />
      {SEATS.map(({ place, x, y }) => (
        <circle key={place} cx={x} cy={y} r="2.6" fill={place < 3 ? 'var(--brass)' : 'var(--line)'} />
      ))}
    </svg>
  );
}
