import { describe, expect, it } from 'vitest';
import { outdated, vulnerable } from './report.ts';

const gone = `npm warn audit 405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk
npm error audit endpoint returned an error`;

describe('what is outdated', () => {
	it('is named with the newest version, and whether it is another major one', () => {
		const said = { vite: { current: '8.3.8', latest: '8.4.0' }, typescript: { current: '6.0.3', latest: '7.0.2' } };
		expect(outdated(JSON.stringify(said), '')).toEqual({
			lines: [
				'vite: 8.3.8, newest 8.4.0',
				'typescript: 6.0.3, newest 7.0.2 (another major version: read what changed)',
			],
			state: 'fine',
		});
		expect(outdated('', '').lines).toEqual(['Every package is the newest one.']);
	});

	it('is said not to be known where the registry does not answer', () => {
		const error = 'npm error code ENOTFOUND\nnpm error network request to https://registry.example failed';
		expect(outdated('', error)).toMatchObject({ state: 'unknown' });
		expect(outdated('', error).lines[0]).toContain('network request to https://registry.example failed');
		expect(outdated('{"error":{"code":"E500"}}', error).state).toBe('unknown');
	});
});

describe('what is vulnerable', () => {
	const via = [{ title: 'Something runs', url: 'https://example.org' }];

	it('is to be done from high on, worst first', () => {
		const low = { severity: 'low', range: '<2', fixAvailable: true, via };
		const critical = { severity: 'critical', range: '<3', fixAvailable: false, via };
		expect(vulnerable(JSON.stringify({ vulnerabilities: { a: low, b: critical } }), '')).toEqual({
			lines: ['critical: b <3: Something runs (no fix yet)', 'low: a <2: Something runs'],
			state: 'to do',
		});
		expect(vulnerable(JSON.stringify({ vulnerabilities: { a: low } }), '').state).toBe('fine');
		expect(vulnerable(JSON.stringify({ vulnerabilities: {} }), '').lines).toEqual(['No known vulnerability.']);
	});

	it('is never called fine where the registry offers no audit', () => {
		for (const printed of ['', '{"message":"405"}', '<html>']) {
			const part = vulnerable(printed, gone);
			expect(part.state).toBe('unknown');
			expect(part.lines[0]).toContain('405 Method Not Allowed');
		}
	});
});
