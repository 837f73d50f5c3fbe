/** Texts of the screen before a one-time password is shown. */
export const lookAway = {
  title: 'Look away',
  lead: 'A password comes next, for one person’s eyes only. That person turns the screen to themselves and writes it down; everybody else looks away until told.',
  go: 'The others look away: show it',
};
