/**
 * What an id means is frozen: transcripts hold ids and facts, and show, years later, what people compared. Another meaning is
 * another id, and none goes. Who mends a spelling puts the new digest here; who changes what is said adds an id.
 */
import { expect, test } from 'vitest';
import { sha256 } from '../../../shared/bytes';
import { statementTexts } from '../../../shared/text/statements';

/** By id, the first 12 hex digits of the SHA-256 of its English text. */
const lines = {
  createKeySet: '305ef39885bd',
  generateShare: '4fd42042a0c4',
  reissueShare: 'cf1017d674e1',
  checkShare: '63253aa3262f',
  markShare: 'c1d69c41c659',
  vouchForRecord: '0f53cf5357de',
  recordShareApart: 'cbbab4e1ba65',
  giveUpShareApart: '0f41703a1852',
  issueRecoveryToken: '8ffcab5c5ebb',
  keySet: '3c35b32ee0dc',
  keySetId: 'ea80f050b2b3',
  scheme: '059e9d61ed5c',
  required: '681cc6333e49',
  record: '3a280f306695',
  claimed: 'fab1327d38a9',
  claimedWithoutIndexes: '00ca8d2a17ab',
  claimedWithoutLength: '804a4c3193ae',
  claimedWithoutBoth: '939877338f2d',
  privateKeys: '4ede3c063eb2',
  unwitnessed: 'b606110382be',
  nonce: '27f452ff4fdd',
  key: '0f686d93b62f',
  keyNamed: '43da4314b03e',
  keyNameless: '94352940ff0e',
  keyPart: '03793fc15fca',
  keyBytes: 'd04c394cdcb7',
  holder: '6cd6733f881b',
  holderKey: '883ed71b963e',
  holderKeyNamed: '96f7dd183d95',
  holderKeyNameless: '30a16b12b5aa',
  holderKeyPart: '4ed9478ac9da',
  holderKeyBytes: '285c3846191f',
  secretDrawn: '518d76793285',
  requiredOfNew: 'ced5a7bf5e7c',
  sealsOne: '5ff4e727037e',
  seals: '9aae314b67ed',
  asMessages: '931b523b9e95',
  issuesNew: 'f869989007e2',
  issuesAgain: 'a13fb65776dc',
  issuesNothing: '3a21dd713e56',
  to: '73e2b4ad5c8a',
  asMessage: 'aab201fdf536',
  namedHere: '856e1ae39c87',
  oldCopy: '9c19359bdcba',
  untilNow: 'f67ecb363358',
  sameKey: 'c14d3957b8d3',
  proofShares: '3be3dd096a3f',
  lengthClaimed: 'a3289c9f002e',
  declaredRandom: '7a9888a1737a',
  collision: '66765199db3d',
  showsAll: '3b955fb0cc92',
  showsSomeElseFormAndIndex: '826d3690eff1',
  showsSomeElseForm: 'c7cbebf71600',
  showsFormAndIndex: '6d24c83f067f',
  showsForm: '64414387f5df',
  marked: 'd7839ae8458f',
  markedUnnamed: 'c36cb90b3f28',
  reason: 'ae08e67fc5e9',
  left: '07ebc90087c5',
  leftJustEnough: '05a1cb950afc',
  leftTooFew: '3dd2c4ceba3c',
  recordOnPaper: '9ba3fb7d96eb',
  recordUnwitnessed: 'b7296dc13951',
  exportUnlisted: 'fd3431625178',
  noticesUnlisted: '68bcf4051ef7',
  manyNoticesUnlisted: '64bf41808974',
  sumsNameAnother: '5e41f40b26fb',
  notTheVersionBefore: 'e824729b7fd4',
  listed: 'fa5e5628a5c4',
  listedUnnamed: '7226e287ccdc',
  notListed: '758067578063',
  reserved: 'e16be0634d2e',
  neverIssued: '0c49f4fb5826',
  noneNeverIssued: 'ab095021ea88',
  changesNothing: '6a055bb969ae',
  apart: '48f7c41bc293',
  apartAgain: 'ebfe4aa1db7a',
  apartFile: 'e939796c77b5',
  apartTranscript: '91bee04622c7',
  apartTranscriptUnread: 'bd6c7342db4d',
  transcriptOnPaper: 'c342ed7aa1e0',
  recordDigestOnPaper: 'ad17442a2a57',
  becomesIssued: '672b1e571226',
  becomesIssuedAgain: '2e295e939322',
  becomesUnused: '4c08d14ce36a',
  becomesUnusedAgain: 'cf0b825dad4c',
  opensStore: '065d20eb74d4',
  token: '8665d8ecb514',
  tokenWithoutPrefix: 'ba6b9322392b',
  asMessageOfToken: '1b889fdcc2a8',
  underPassword: '80e998c9da3e',
  store: '38ff82abc000',
  storeEmpty: '224b0db46055',
  keyGen: '80b55a2323d0',
  tssVault: 'e06d5a96bea8',
  tssVaultId: '593acfe11769',
  tssRequest: '04eb74efc621',
  tssDescription: 'a14d52161827',
  tssContext: '1981598c2a4e',
  tssStrict: 'e4844fb7c781',
  tssNormal: '09db1839365c',
  tssSource: 'efc294ea56d2',
  tssSourceEpoch: '860da6d2cfec',
  tssTarget: 'edcd96f02881',
  tssHolder: 'd705ed029ec0',
  tssConfirmedBy: 'dad2fbe0222e',
  tssMadeHere: '0649dd565c5b',
  tssMadeElsewhere: '6d0b47f46348',
  tssBroughtTogether: '9cf033129f33',
  reshare: '4a6e54775f84',
  tssEnteredHere: 'ea05b8c7dc80',
  tssAbsent: '0857c4003a6b',
  tssRootsStay: '428c4d9eb34e',
  tssNotYet: '7e615e70d320',
  proveKeys: '3f3a07d70999',
  tssProofGroup: 'b88d475e5ed9',
  tssProofEpoch: '7ba9241eb2e3',
  tssSigner: 'd89fc108f2fb',
  tssProofTime: 'afbb51f2c22b',
  tssProofChallenge: '46da635b165f',
  tssProofSigned: '054a842c873f',
  recoverA: '155c48086393',
  recoverB: 'c9e1b673d970',
  tssHelps: 'f33d8c845f50',
  tssHolderNotYet: '84ed5f8b05a2',
  tssKeysStay: 'e51a76e80958',
  tssLost: '4fedc37b230e',
  tssLostStillOpens: '44ef02adacd3',
};

/** The same of the word for a fact’s value. */
const words = {
  'mode real': 'e3b0c44298fc',
  'mode practice': '35859ace2b47',
  'status unconfirmed': 'c78a686d7cf5',
  'status active': '96879611650f',
  'status lost': '76f75e6129fe',
  'status destroyed': '9cff331d6699',
  'payload hex': '2fc68ab81902',
  'payload base64': '710a7e9e7d6e',
  'payload raw': '9ab366ad4555',
  'payload secretsjs': '309e46009af6',
  'unit bytes': '277089d91c0b',
  'unit characters': '25d939ffd0d7',
};

const short = (text: string) => sha256(text).slice(0, 12);
const texts = statementTexts('en');

test('the text of every line of a statement says what it said when its id was first given out', () => {
  const now = Object.entries(texts.lines).map(([id, text]) => [id, short(text)]);
  expect(Object.fromEntries(now)).toEqual(lines);
});

test('so does every word for a value in one', () => {
  const now = Object.entries(texts.words).flatMap(([fact, said]) =>
    Object.entries(said).map(([value, word]) => [`${fact} ${value}`, short(word)]),
  );
  expect(Object.fromEntries(now)).toEqual(words);
});

test('no two lines of a statement say the same, and each is a label and a value', () => {
  const all = Object.values(texts.lines);
  expect(new Set(all).size).toBe(all.length);
  for (const text of all) expect(text).toMatch(/^[^:]+: [^\n]+$/);
});
