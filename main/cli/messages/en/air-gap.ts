/** The command air-gap. What it says of the computer is in shared/text/en/machine.ts. */
export const airGap = {
  usage: 'what this computer shows of networks, radios, memory on disk and its clock',
  toDo: (text: string) => `  -> ${text}`,
};
