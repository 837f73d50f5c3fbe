/** What an attempt will do in one sentence, for reading aloud: made of the lines under the words, by their ids. */
import type { LineFacts, LineId, StatementLine } from '../../shared/text/statement-lines';
import type { SentenceMessages } from '../messages/en/sentence';

/** Facts of the lines of one statement. */
interface Lines {
  /** Of the first line, which names the operation. */
  first: StatementLine['facts'];
  /** Of the only line of this id, else a `Missing`. */
  of<I extends LineId>(id: I): LineFacts<I>;
  all<I extends LineId>(id: I): LineFacts<I>[];
  /** Of the first of these ids that there is. */
  oneOf<I extends LineId>(...ids: I[]): LineFacts<I>;
}

class Missing extends Error {}

function linesIn(stated: readonly StatementLine[]): Lines {
  const all: Lines['all'] = id =>
    stated.filter(line => line.id === id).map(line => line.facts as LineFacts<typeof id>);
  const oneOf: Lines['oneOf'] = (...ids) => {
    const [facts] = ids.flatMap(id => all(id));
    if (!facts) throw new Missing();
    return facts;
  };
  return { first: stated[0]?.facts ?? {}, all, oneOf, of: id => oneOf(id) };
}

/** How many shares must agree, of how many, and how many more as a proof. */
const quorum = ({ of, all }: Lines) => ({
  ...of('required'),
  more: Number(all('proofShares')[0]?.more ?? 0),
});

const vault = ({ of }: Lines) => String(of('tssVault').name);
const keySet = ({ of }: Lines) => String(of('keySet').name);
const holders = (found: readonly { readonly holder: string | number }[]) => {
  if (found.length === 0) throw new Missing();
  return found.map(({ holder }) => String(holder));
};

type Sentences = Omit<SentenceMessages, 'title' | 'practice'>;

const newKeys = (lines: Lines) => ({
  name: vault(lines),
  holders: holders(lines.all('tssHolder')),
  threshold: lines.of('tssTarget').threshold,
});
const apart = ({ oneOf }: Lines) => oneOf('apart', 'apartAgain');

/** What each sentence needs, by the id of the first line. */
const needed: { readonly [I in keyof Sentences]: (lines: Lines) => Parameters<Sentences[I]>[0] } = {
  createKeySet: lines => ({
    name: keySet(lines),
    required: lines.of('requiredOfNew').required,
    holders: holders(lines.all('holder')),
  }),
  generateShare: lines => ({ ...lines.of('issuesNew'), ...lines.of('to'), ...quorum(lines) }),
  reissueShare: lines => ({ ...lines.of('issuesAgain'), ...lines.of('to'), ...quorum(lines) }),
  checkShare: lines => ({ name: keySet(lines) }),
  markShare: ({ first, all, oneOf }) => {
    const marked = oneOf('marked', 'markedUnnamed');
    return {
      index: marked.index,
      // Nobody is named in the second of them.
      holder: marked.holder ?? '',
      ...oneOf('left', 'leftJustEnough', 'leftTooFew'),
      isEnough: all('leftTooFew').length === 0,
      mark: first.status === 'lost' ? 'lost' : 'destroyed',
    };
  },
  vouchForRecord: lines => ({ name: keySet(lines), number: lines.of('record').number }),
  recordShareApart: apart,
  giveUpShareApart: apart,
  issueRecoveryToken: lines => ({ name: keySet(lines), ...lines.of('opensStore'), ...quorum(lines) }),
  keyGen: newKeys,
  reshare: newKeys,
  recoverShare: lines => ({
    name: vault(lines),
    holder: String(lines.of('tssLost').holder),
    helpers: holders(lines.all('tssHelps')),
  }),
  proveKeys: lines => ({ name: vault(lines), signers: holders(lines.all('tssSigner')) }),
};

/** The id of a first line as the sentences are called: both ways to a lost share have the same. */
const calledBy = (id: string): keyof Sentences | undefined => {
  const name = id.replace(/^recover[AB]$/, 'recoverShare');
  return Object.hasOwn(needed, name) ? (name as keyof Sentences) : undefined;
};

function sentence<I extends keyof Sentences>(name: I, lines: Lines, own: Sentences): string {
  const say = own[name] as (facts: Parameters<Sentences[I]>[0]) => string;
  return say(needed[name](lines));
}

/**
 * @param stated the lines as they are hashed; the operation's comes first
 * @returns the sentence; '' for a statement of a later version, of which not everything is known that it needs
 */
export function inOneSentence(stated: readonly StatementLine[], own: SentenceMessages): string {
  const [first] = stated;
  const name = first && calledBy(first.id);
  if (!name) return '';
  try {
    const said = sentence(name, linesIn(stated), own);
    return first.facts.mode === 'practice' ? own.practice(said) : said;
  } catch (error) {
    if (error instanceof Missing) return '';
    throw error;
  }
}
