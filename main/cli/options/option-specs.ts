/** Which options each command takes, and of what kind they are. */

const common = { json: 'flag', help: 'flag', version: 'flag' } as const;
const room = {
  unwitnessed: 'flag',
  'accept-live': 'texts',
  'wall-clock': 'text',
  operator: 'text',
  witness: 'texts',
} as const;
/** How shares are entered. */
const entering = { card: 'texts', 'accept-private-keys': 'flag' } as const;
const inFolder = { folder: 'text', 'key-set': 'text' } as const;
const set = { scheme: 'text', required: 'number', practice: 'flag' } as const;

/** By command. */
export const specs = {
  'create-key-set': {
    ...common,
    ...room,
    ...set,
    folder: 'text',
    name: 'text',
    holder: 'texts',
    'pgp-key': 'texts',
    seal: 'texts',
  },
  'generate-share': {
    ...common,
    ...room,
    ...set,
    folder: 'text',
    'key-set': 'text',
    adopt: 'text',
    issued: 'number',
    index: 'numbers',
    init: 'text',
    ...entering,
    'accept-collision-risk': 'flag',
    holder: 'text',
    'pgp-key': 'text',
    payload: 'text',
    'new-index': 'number',
    'proof-shares': 'number',
    'declare-random': 'flag',
    'secret-bytes': 'number',
    'share-bytes': 'number',
  },
  reissue: {
    ...common,
    ...room,
    ...inFolder,
    ...entering,
    index: 'number',
    holder: 'text',
    'pgp-key': 'text',
    payload: 'text',
  },
  'check-share': { ...common, ...room, ...inFolder, ...entering },
  'mark-share': {
    ...common,
    ...room,
    ...inFolder,
    index: 'number',
    lost: 'flag',
    destroyed: 'flag',
    reason: 'text',
  },
  'vouch-record': { ...common, ...room, ...inFolder, digest: 'text', issued: 'flag', unused: 'flag' },
  drill: { ...common, ...inFolder, days: 'number' },
  'sign-off': {
    ...common,
    ...inFolder,
    transcript: 'text',
    role: 'text',
    name: 'text',
    signature: 'text',
    'pgp-key': 'text',
    paper: 'flag',
    decline: 'text',
    text: 'flag',
  },
  recover: {
    ...common,
    ...room,
    ...inFolder,
    ...entering,
    'pgp-key': 'text',
    prefix: 'text',
    'token-file': 'text',
  },
  'decode-token': { ...common, otp: 'text' },
  'verify-transcript': { ...common, digest: 'text' },
  scan: common,
  stdio: { help: 'flag', version: 'flag', folder: 'text', 'practice-only': 'flag' },
  demo: common,
} as const;
