/** What a page needs to explain its terms where they stand: loaded apart, by the pages of questions that have some. */
export { FirstWords } from './first-words.ts';
export { default as Words } from './Words.svelte';
