/** What was carried from a ceremony folder, found by name among the files that somebody chose. */

/** The file of one line of a request. */
const LINE = /^(?:PRACTICE-)?(\d{32})-\d{4}\.json$/;
const RECORD = 'tss-vault.json';

export interface CarriedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A request's lines, one behind the other. */
export interface CarriedRequest {
  files: number;
  /** How many there were to choose from. */
  requests: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export const filesRead = async (files: readonly File[]): Promise<CarriedFile[]> => {
  const read: CarriedFile[] = [];
  for (const file of files) read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return read;
};

const byName = (one: File, other: File): number => (one.name < other.name ? -1 : 1);

/** The newest request among them, whose IDs begin with their time; files of other names are taken as they are where there is none. */
export async function requestIn(files: readonly File[], only?: 'lines'): Promise<CarriedRequest | null> {
  const idOf = ({ name }: File): string => LINE.exec(name)?.[1] ?? '';
  const ids = new Set(files.map(idOf).filter(Boolean));
  const id = [...ids].sort().at(-1) ?? '';
  if (files.length === 0 || (id === '' && only)) return null;
  const lines = files.filter(file => idOf(file) === id).sort(byName);
  const bytes = new Uint8Array(await new Blob(lines).arrayBuffer());
  return { files: lines.length, requests: ids.size, bytes };
}

export interface Carried {
  /** How many vaults are in it; the rest is there where it is one. */
  vaults: number;
  record: File | undefined;
  request: CarriedRequest | null;
  receipts: CarriedFile[];
}

/** The record of a vault in a folder that was chosen, with its newest request and its receipts. */
export async function carriedIn(files: readonly File[]): Promise<Carried> {
  const records = files.filter(({ name }) => name === RECORD);
  const [record] = records;
  if (!record || records.length > 1)
    return { vaults: records.length, record: undefined, request: null, receipts: [] };
  const isReceipt = ({ webkitRelativePath }: File) => webkitRelativePath.split('/').at(-2) === 'receipts';
  return {
    vaults: 1,
    record,
    request: await requestIn(files, 'lines'),
    receipts: await filesRead(files.filter(isReceipt)),
  };
}

/** Of which group and holder a share file says it is; null for anything else. What it says is judged by the program. */
export function saidByShareFile(bytes: Uint8Array): { group: string; number: string } | null {
  try {
    const said = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const { key_share_holder_group_id: group, tss_node_id: number } = said;
    return typeof group === 'string' && typeof number === 'string' ? { group, number } : null;
  } catch {
    return null;
  }
}
