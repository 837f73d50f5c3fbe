/** Texts of what is done about one share: check it, mark it, issue it again, and the drill over all of them. */
export const shares = {
  check: {
    title: 'Check a share',
    lead: 'One holder enters a share alone. No quorum is needed, nothing is issued, and nothing is kept but the date.',
    go: 'Start the check',
    asideTitle: 'What this can show',
    aside: [
      'Whose share it is, and that it is good, for every share this program has issued.',
      'Of a set made elsewhere only its form can be judged. The program then says so.',
      'A share that was marked lost or destroyed and turns up is an alarm.',
    ],
    verifiedTitle: (holder: string) => (holder ? `${holder}’s share is good` : 'The share is good'),
    verifiedLead: (index: number) => `It is certainly the share with index ${index} of this set.`,
    unprovenTitle: (holder: string) =>
      holder ? `Not proven: it may be ${holder}’s share` : 'Not proven: it may be a share of this set',
    unprovenLead: (index: number) =>
      `Its length and its index (${index}) can be those of this set. That it belongs to it is not shown, and cannot be by one share alone.`,
    recorded: 'The record now has the date of this check.',
    again: 'Check another share',
  },

  drill: {
    title: 'Drill report',
    lead: 'Every holder, when the share was last checked, and whose check is overdue.',
    days: 'A check is overdue after (days)',
    show: 'Show the report',
    none: 'No share of this set is listed yet, so there is nothing to check.',
    columns: { index: 'Index', holder: 'Holder', status: 'Status', checked: 'Last check', overdue: 'Due' },
    never: 'never',
    overdue: 'OVERDUE',
    formOnly: '(form only)',
    inTime: 'in time',
    notNeeded: 'none: it is out of use',
    summary: (overdue: number) =>
      overdue === 0
        ? 'No check is overdue.'
        : overdue === 1
          ? 'One check is overdue.'
          : `${overdue} checks are overdue.`,
    tooFew: (usable: number, required: number) =>
      usable < required
        ? `Only ${usable} shares are not lost or destroyed, and ${required} are required: nobody can have the key back with them.`
        : `${usable} shares are not lost or destroyed, exactly as many as required: if one more is lost, nobody can have the key back. Issue another now.`,
    unknown: (count: number) =>
      count === 1
        ? 'One more share of this set is not listed: its index is not known.'
        : `${count} more shares of this set are not listed: their indexes are not known.`,
    text: 'The same as text, for printing',
    check: 'Check a share',
    asideTitle: 'What a drill is for',
    aside: [
      'A share that nobody has looked at for a year may be gone.',
      'Each holder checks alone, on any day. Nobody else is needed, and the secret stays apart.',
      'When one is gone, mark it, and have it issued again while enough others are left.',
    ],
  },

  mark: {
    title: 'Mark a share',
    lead: 'A share that is marked and turns up again is an alarm from then on. The mark stays in the record.',
    which: 'Which share',
    whichNone: 'Choose a share',
    choice: (index: number, holder: string) => (holder ? `${holder}, index ${index}` : `Index ${index}`),
    what: 'What has become of it',
    lost: 'Lost',
    lostHint: 'Nobody knows where it is. Somebody else may have it.',
    destroyed: 'Destroyed',
    destroyedHint: 'It was seen to be destroyed. No copy is left.',
    reason: 'Why',
    reasonHint: 'One line. It is public, and stays in the record and the transcript.',
    go: 'Fix this and show the words',
    asideTitle: 'What happens next',
    aside: [
      'What you say here is shown under eight words. Only when they are confirmed is it recorded.',
      'A mark takes nothing away from whoever has the share. When it may be in wrong hands, rekey (OpenBao: rotate-keys).',
      'The share can be issued again to its holder’s new key, by a quorum of the others.',
    ],
    doneTitle: (holder: string, index: number) =>
      holder ? `${holder}’s share is marked` : `The share with index ${index} is marked`,
    doneLead:
      'The record and the transcript say so. If this share is ever entered, the program raises an alarm.',
  },

  vouch: {
    title: 'Vouch with the digest from paper',
    lead: 'What the folder cannot show by itself, people can: they type a digest from their paper, and compare everything that it stands for.',
    digest: 'Digest from paper',
    digestHint: {
      record:
        'That of the record, written beside its number at the last ceremony. 64 hex digits or 32 words; spaces and capitals do not matter.',
      apart:
        'That of the transcript whose share is kept apart. 64 hex digits or 32 words; spaces and capitals do not matter.',
    },
    what: 'What becomes of the share that is kept apart',
    issued: 'It is recorded',
    issuedHint: 'From now on it is a share like the others. Its file must be in its place.',
    unused: 'It will never be used',
    unusedHint: 'It was seen to be destroyed. Its holder may be given another one.',
    go: 'Fix this and show the words',
    asideTitle: 'From paper, and only from paper',
    aside: [
      'A digest that was copied from this computer proves nothing: type what was written down at the ceremony.',
      'What you type is looked for in this folder, and everything it stands for is shown under eight words.',
      'If it is not found, compare it with the paper. If it is what the paper says, stop: this is not the folder that was left.',
    ],
    recordTitle: 'People vouch for the record',
    recordLead: 'From now on this transcript speaks for it, and the set can be used again.',
    issuedTitle: (holder: string, index: number) => `${holder}’s share (index ${index}) is recorded`,
    issuedLead: 'It counts from now on like every other share.',
    unusedTitle: (holder: string, index: number) => `${holder}’s share (index ${index}) is given up`,
    unusedLead: 'It is in the record that it will never be used.',
    steps: [
      'Write the digest of the transcript, the number of the record and its digest on paper, sign it, and keep it apart from this folder.',
      'If a share was recorded, give its holder the encrypted file, and every other holder the notice written for them.',
    ],
  },

  reissue: {
    title: (holder: string, index: number) =>
      holder ? `Issue ${holder}’s share again` : `Issue index ${index} again`,
    lead: (required: number) =>
      `The same share, to its holder’s new key. ${required} holders enter theirs; no other share changes.`,
    holder: 'Whose share',
    name: 'Who has it',
    nameHint: 'The record does not say. It names this holder from then on.',
    go: 'Fix this and show the words',
    asideTitle: 'What happens next',
    aside: [
      'Everything on this page is fixed and shown under eight words.',
      'Each holder compares the words, then enters a share, unseen by the others.',
      'The share leaves the program only encrypted to the new key. A copy that still exists stays good: nothing can take it back.',
    ],
    doneTitle: (holder: string) =>
      holder ? `${holder}’s share is issued again` : 'The share is issued again',
  },
};
