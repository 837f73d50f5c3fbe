/** True where a command is installed. */
export function has(command: string): boolean;
