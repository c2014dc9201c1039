/** What a question page needs only once there is a case, or something was touched: loaded apart, so that it shows early. */
export { default as SavedState } from '#lib/ui/question/SavedState.svelte';
export { faultSentence } from '#lib/ui/question/fault.ts';
export { default as Outlook } from '#lib/ui/question/Outlook.svelte';
export { Flow } from '../flow.svelte.ts';
export { default as Messages } from './Messages.svelte';
