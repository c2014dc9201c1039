/** What a result needs of the practice of a Land: loaded apart, because the result is there without it. */
export { default as LandBox } from './LandBox.svelte';
export { default as PracticeLines } from './PracticeLines.svelte';
export { landPractice } from './load.ts';
export { practiceView } from './practice-view.ts';
