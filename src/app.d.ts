/** Not in TypeScript's own declarations yet. The trusted kinds are told apart by the browser only, so they are text here. */
interface TrustedTypePolicyFactory {
	createPolicy<Rules extends { readonly [rule: string]: (input: string) => string }>(name: string, rules: Rules): Rules;
}

declare global {
	/** What `src/rescue.ts` becomes; vite.config.ts puts it in. */
	const RESCUE_SCRIPT: string;

	/** What the host may set when building. */
	interface ImportMetaEnv {
		readonly PUBLIC_FEEDBACK_ADDRESS?: string;
		readonly PUBLIC_PUBLISHER?: string;
	}

	namespace App {
		interface PageState {
			/** Why the person was led here from a question. */
			led?: 'not-yet' | 'not-needed' | 'refused';
		}
	}

	interface Window {
		readonly trustedTypes?: TrustedTypePolicyFactory;
	}
}

export {};
