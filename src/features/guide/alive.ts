/** What a question page needs only once there is a case, or something was touched: loaded apart, so that it shows early. */
export { default as CaseName } from '#features/open-case/CaseName.svelte';
export { default as SavedState } from '#features/open-case/SavedState.svelte';
export { faultSentence } from './answer-fault.ts';
export { default as Outlook } from './Outlook.svelte';
export { Flow } from './flow.svelte.ts';
export { default as Messages } from './Messages.svelte';
export { default as Steps } from './Steps.svelte';
