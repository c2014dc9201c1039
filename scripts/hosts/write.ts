import { headers, keep, ofPagesOnly } from './policy.mjs';

/** How a site is put in place. */
export interface Place {
	/** The path that the site was built for: `''` or `/guide`. */
	base: string;
	/** Folder of the host, which holds the content of `build/` below `base`. */
	root: string;
	/** Name of the host. */
	name: string;
}

/** What `hosting/` shows. */
export const example: Place = { base: '', root: '/srv/begleithilfe', name: 'begleithilfe.example' };

/** Says where a file comes from; each line behind a `#`. */
export const origin = 'Written by `npm run hosts` from scripts/hosts/policy.mjs: change it there.';

/** Each header that is sent, in the words of a host. @param ofFiles only those that count for a file that a page loads */
export function headerLines(line: (name: string, value: string) => string, ofFiles = false): string {
	return Object.entries(headers)
		.filter(([name]) => !ofFiles || !ofPagesOnly.includes(name))
		.map(([name, value]) => line(name, value))
		.join('\n');
}

/** Lines moved in by tabs; empty ones stay empty. */
export function indent(text: string, tabs = 1): string {
	return text.replace(/^(?=.)/gm, '\t'.repeat(tabs));
}

/** For Netlify, Cloudflare Pages and `npm start`. A rule of it knows the path only, so nothing in it is `immutable`. */
export function headersFile(): string {
	return `# ${origin}
# Nothing is "immutable" here: such a rule knows only the path, and a 404 sent while a new version is put in place would be
# kept for a year. The service worker keeps all files anyway.
/*
${headerLines((name, value) => `  ${name}: ${value}`)}
  Cache-Control: ${keep.other}
`;
}
