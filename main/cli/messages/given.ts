/** The texts of the terminal in each language that is there: a line gives one. */
export { messages as de } from './de/index';
export { messages as en } from './en/index';
export { messages as es } from './es/index';
export { messages as fr } from './fr/index';
export { messages as ja } from './ja/index';
