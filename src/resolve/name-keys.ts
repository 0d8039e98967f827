import { nameKey } from '../polish/name-key.ts';
import { remembered } from './remembered.ts';

/** `nameKey`, remembered. */
export const keyOfName: (name: string) => string = remembered(nameKey);
