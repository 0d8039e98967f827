import type { Word } from '../polish/words.ts';

const CONDITIONS: ((word: Word) => boolean)[] = [];

/**
 * A bit for the words at which a recogniser has to look closer. Every page is marked once with the bits of its words (`Reading.triggers`), so that a
 * recogniser steps from one such word to the next and asks nothing of the others. Made when its module is loaded, before any page is read.
 */
export function trigger(condition: (word: Word) => boolean): number {
  if (CONDITIONS.length === 30) throw new Error('a number has 30 bits for triggers');
  CONDITIONS.push(condition);
  return 1 << (CONDITIONS.length - 1);
}

/** The bits of a word. */
export function triggersOf(word: Word): number {
  if (word.triggers < 0)
    word.triggers = CONDITIONS.reduce((bits, can, index) => (can(word) ? bits | (1 << index) : bits), 0);
  return word.triggers;
}
