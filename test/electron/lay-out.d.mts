/** Types of the part of `lay-out.mjs` that the tests use. */
export function folderFor(parent: string, name: string): string;
/** Makes a script that becomes the program as the user without rights; gives its path. */
export function asOtherUser(script: string, home: string, binary: string): string;
export const isRoot: boolean;
