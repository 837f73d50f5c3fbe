/** The catalogue of each language that is there, whole: a line gives one. The page and the terminal have registries of their own. */
export { all as de } from './de/all';
export { all as en } from './en/all';
export { all as es } from './es/all';
export { all as fr } from './fr/all';
export { all as ja } from './ja/all';
