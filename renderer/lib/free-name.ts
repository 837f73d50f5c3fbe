/** `name`, or with the first number behind it under which none is `taken`, whatever the case. */
export function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (one: string) => taken.some(other => other.toLowerCase() === one.toLowerCase());
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name} ${number}`;
    if (!isTaken(tried)) return tried;
  }
}
