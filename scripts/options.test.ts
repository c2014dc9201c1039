import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';

/** What a script says when it is told something, and its exit code. */
function told(script: string, ...args: string[]): Promise<{ code: unknown; said: string }> {
	return new Promise((resolve) => {
		execFile('npx', ['tsx', `scripts/${script}`, ...args], (error, _, said) => {
			resolve({ code: error ? error.code : 0, said: said.trim() });
		});
	});
}

it.each([
	['prove.ts', ['--foo'], "Unknown option '--foo'. Possible: --thorough, --all, --record, --guide …"],
	['prove.ts', ['--guide', 'persn'], '--guide persn: not there. Possible: employer, organisation, person, protection'],
	['mutate-rules.ts', ['--every', '0'], '--every 0: a whole number from 1 is expected'],
	['mutate-rules.ts', ['--benefit', 'foo'], '--benefit foo: not there. Possible: '],
	['mutate-code.ts', ['--foo'], "Unknown option '--foo'. Possible: --again, --record, --report"],
	['rules-diff.ts', [], 'Which revision, or which two days? Write for example: npm run rules:diff -- HEAD~1'],
	['rules-diff.ts', ['no-such-revision'], 'no-such-revision: git knows no such revision'],
	['rules-diff.ts', ['HEAD', '--date', '2026-02-30'], '2026-02-30: a day like 2026-12-31 is expected'],
	['rules-due.ts', ['--date', 'soon'], '--date soon: a day like 2026-12-31 is expected'],
] as const)('%s refuses %j in one line', async (script, args, sentence) => {
	const { code, said } = await told(script, ...args);
	expect(said.split('\n')).toHaveLength(1);
	expect(said).toContain(sentence);
	expect(code).toBe(2);
});
