/** Routes that lead out of a computer, by the kernel's tables of them in /proc. */
import { content } from './linux-files';

const RTF_UP = 0x1;
const RTF_REJECT = 0x200;
/** Of IPv6 alone: addresses of this computer, and of several. */
const RTF_ANYCAST = 0x100000;
const RTF_LOCAL = 0x80000000;

interface Route {
  name: string;
  /** Destination and length or mask, as the table has them. */
  destination: string;
  length: string;
  flags: number;
}

/** Rows of `net/route` (proc(5)) and of `net/ipv6_route` (the kernel's `net/ipv6/route.c`); numbers are hex. */
const rows = (table: string | null) => (table ?? '').split('\n').map(row => row.trim().split(/\s+/));
const v4Routes = (table: string | null): Route[] =>
  rows(table).map(([name = '', destination = '', , flags = '', , , , length = '']) => ({
    name,
    destination,
    length,
    flags: Number.parseInt(flags, 16),
  }));
const v6Routes = (table: string | null): Route[] =>
  rows(table).map(row => ({
    name: row[9] ?? '',
    destination: row[0] ?? '',
    length: row[1] ?? '',
    flags: Number.parseInt(row[8] ?? '', 16),
  }));

/** The first row of IPv4's names the columns. */
const isOut = ({ name, destination, flags }: Route): boolean =>
  /^[\da-f]+$/i.test(destination) &&
  name !== '' &&
  name !== 'lo' &&
  (flags & RTF_UP) !== 0 &&
  (flags & RTF_REJECT) === 0;

/** What every interface has by itself as soon as it is up: 169.254.0.0/16 and groups, as the table turns the bytes round. */
const isOfLinkV4 = ({ destination, length }: Route): boolean =>
  (/FEA9$/i.test(destination) && /FFFF$/i.test(length)) || /E.$/i.test(destination);
/** The same of IPv6, fe80::/10 and ff00::/8, and the computer's own addresses. */
const isOfLinkV6 = ({ destination, flags }: Route): boolean =>
  /^(fe[89ab]|ff)/i.test(destination) || (flags & (RTF_LOCAL | RTF_ANYCAST)) !== 0;

/**
 * Whether a table of IPv4 besides the main one leads anywhere: rules may send what is sent through it, and which interface
 * it names no file tells. `net/fib_trie` has them all, each under its number.
 */
const hasOthers = (trie: string): boolean =>
  trie.split(/^(?=\S)/m).some(table => !/^(Main|Local):/.test(table) && /\bUNICAST\b/.test(table));

interface Tables {
  interfaces: string[];
  /** Whether all tables were read, and no other one of IPv4 leads anywhere. */
  isAll: boolean;
}

async function tablesOf(root: string, folder: string): Promise<Tables> {
  const [v4, v6, trie] = await Promise.all(
    ['route', 'ipv6_route', 'fib_trie'].map(file => content(root, folder, file)),
  );
  const out = [
    ...v4Routes(v4!).filter(route => isOut(route) && !isOfLinkV4(route)),
    ...v6Routes(v6!).filter(route => isOut(route) && !isOfLinkV6(route)),
  ];
  return {
    interfaces: out.map(({ name }) => name),
    // A kernel without IPv6 has no table of it; one without IPv4's is not read.
    isAll: typeof v4 === 'string' && typeof trie === 'string' && !hasOthers(trie),
  };
}

/**
 * Interfaces by which a route leads out, to whatever it leads but to what is on every link. null where none is seen and
 * one may be there: in another table, or outside of this process' network.
 *
 * @param namespaces whether this process is in a network of its own (`own`), and whether process 1 is the computer's first
 */
export async function routedInterfaces(
  root: string,
  { own: isOwn, isFirst }: { own: boolean | null; isFirst: boolean | null },
): Promise<string[] | null> {
  const [own, first] = await Promise.all([tablesOf(root, 'proc/net'), tablesOf(root, 'proc/1/net')]);
  const routed = [...own.interfaces, ...first.interfaces];
  const isWhole = isOwn === false || (first.isAll && isFirst !== false);
  return routed.length > 0 || (own.isAll && isWhole) ? routed : null;
}
