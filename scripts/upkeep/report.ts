/** What `npm outdated` and `npm audit` say, in sentences. */

/** A part of the report, and whether somebody has to do something. */
export interface Part {
	lines: string[];
	state: 'fine' | 'to do' | 'unknown';
}

const unreachable = (what: string, why: string): Part => ({
	lines: [`The registry was not reached or does not offer this: ${what} is not known. (${why})`],
	state: 'unknown',
});

/** The object in what a program printed; nothing where there is none. */
function parsed(text: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}

const reasonIn = (said: string) =>
	/^npm (?:error|warn audit) (?!code|A complete|audit endpoint)(.+)$/m.exec(said)?.[1]?.trim() ?? 'no answer';

interface Version {
	current?: string;
	wanted?: string;
	latest?: string;
	type?: string;
}

/**
 * @param printed by `npm outdated --json`; empty where nothing is outdated
 * @param said on its error stream
 */
export function outdated(printed: string, said: string): Part {
	const report = parsed(printed);
	if (!report || 'error' in report || (said.includes('npm error') && printed.trim() === ''))
		return unreachable('what is outdated', reasonIn(said));
	const lines = Object.entries(report as Record<string, Version>).map(
		([name, { current = 'not installed', latest = '?' }]) => {
			const major = current.split('.')[0] !== latest.split('.')[0];
			return `${name}: ${current}, newest ${latest}${major ? ' (another major version: read what changed)' : ''}`;
		},
	);
	return {
		lines: lines.length > 0 ? lines : ['Every package is the newest one.'],
		// Newer is not better by itself: it is read, not obeyed.
		state: 'fine',
	};
}

const levels = ['critical', 'high', 'moderate', 'low', 'info'] as const;

interface Vulnerability {
	severity: (typeof levels)[number];
	range: string;
	fixAvailable?: boolean | object;
	via?: (string | { title?: string; url?: string })[];
}

/**
 * @param printed by `npm audit --json`
 * @param said on its error stream
 */
export function vulnerable(printed: string, said: string): Part {
	const report = parsed(printed);
	const found = report?.vulnerabilities as Record<string, Vulnerability> | undefined;
	if (!found) return unreachable('what is vulnerable', reasonIn(said));
	const sorted = Object.entries(found).sort(
		([, one], [, other]) => levels.indexOf(one.severity) - levels.indexOf(other.severity),
	);
	const lines = sorted.map(([name, { severity, range, via = [], fixAvailable }]) => {
		const why = via.flatMap((one) => (typeof one === 'string' ? [] : [one.title ?? one.url ?? ''])).join('; ');
		return `${severity}: ${name} ${range}${why ? `: ${why}` : ''}${fixAvailable ? '' : ' (no fix yet)'}`;
	});
	const urgent = sorted.some(([, { severity }]) => severity === 'critical' || severity === 'high');
	return {
		lines: lines.length > 0 ? lines : ['No known vulnerability.'],
		state: urgent ? 'to do' : 'fine',
	};
}
