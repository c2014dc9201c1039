/** Not in TypeScript's own declarations yet. The trusted kinds are told apart by the browser only, so they are text here. */
interface TrustedTypePolicyFactory {
	createPolicy<Rules extends { readonly [rule: string]: (input: string) => string }>(name: string, rules: Rules): Rules;
}

declare global {
	namespace App {}

	interface Window {
		readonly trustedTypes?: TrustedTypePolicyFactory;
	}
}

export {};
