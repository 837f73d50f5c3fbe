/** Texts of a reshare that every screen of an attempt needs. */
export const reshare = {
  steps: ['Confirmed request', 'Compare words', 'Holders’ shares', 'Result'],
  title: 'The new shares are made',
  lead: 'They are of the same keys. They are in use when every holder has checked theirs.',
};
