/** What the sentences of refusals are made from, in Japanese: the words for public facts. */
import type {
  character as englishCharacter,
  given as englishGiven,
  key as englishKey,
  thing as englishThing,
  whose as englishWhose,
} from '../../en/refusals/facts';

/** Which character, as `position` counts. */
export const character: typeof englishCharacter = f =>
  f.inCells
    ? `${f.inCells.row}行目の${f.inCells.cell}番目の枠の${f.inCells.at}文字目`
    : `${f.position}文字目${f.labelled ? '（ラベルの先頭から数えて）' : ''}`;

export const whose: typeof englishWhose = f =>
  f.holder ? `${f.holder}さんのシェア（インデックス${f.index}）` : `インデックス${f.index}のシェア`;

/** What stands before it, where nobody is named. */
export const given: typeof englishGiven = f =>
  f.file ? `「${f.file}」` : f.holder ? `${f.holder}さんのものとして渡された内容` : 'これ';

export const key: typeof englishKey = f => (f.holder ? `${f.holder}さんのOpenPGP鍵` : 'このOpenPGP鍵');

export const thing: typeof englishThing = (f, fallback) => (f.name ? `「${f.name}」` : fallback);
