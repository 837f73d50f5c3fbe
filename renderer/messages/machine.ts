/** Texts of the computer's state in the page's language, loaded with it: of its screen, and of each thing that was looked at. */
import { laterTexts } from './at-hand';

export const { machine: machineMessages, machineLines } = await laterTexts();
