/** By what something is done where a sentence is read: its command in the terminal, or its button in the window. */
export const commands = {
  vouch: 'vouch-record',
  /** Of a key set, or of a TSS vault. */
  vouchAny: 'vouch-record; tss vault vouch',
  signOff: 'sign-off',
};

export type By = Readonly<typeof commands>;
