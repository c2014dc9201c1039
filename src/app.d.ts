/** Not in TypeScript's own declarations yet. The trusted kinds are told apart by the browser only, so they are text here. */
interface TrustedTypePolicyFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL: (input: string) => string },
	): { createScriptURL: (input: string) => string };
}

declare global {
	namespace App {}

	interface Window {
		readonly trustedTypes?: TrustedTypePolicyFactory;
	}
}

export {};
