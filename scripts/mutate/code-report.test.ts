import { expect, test } from 'vitest';
import { countMutants, survivingLines, type CodeReport } from './code-report.ts';

const source = ['const a = 1;', '\tif (a > b) return;', 'export const rows = [', '\t1,', '];'].join('\n');
const at = (line: number, column: number, endLine: number, endColumn: number) => ({
	start: { line, column },
	end: { line: endLine, column: endColumn },
});
const report: CodeReport = {
	files: {
		'src/lib/engine/b.ts': { source, mutants: [{ status: 'RuntimeError', replacement: '', location: at(1, 1, 1, 2) }] },
		'src/lib/engine/a.ts': {
			source,
			mutants: [
				{ status: 'Killed', replacement: '2', location: at(1, 11, 1, 12) },
				{ status: 'Timeout', replacement: 'true', location: at(2, 6, 2, 11) },
				{ status: 'Survived', replacement: 'a >= b', location: at(2, 6, 2, 11) },
				{ status: 'NoCoverage', replacement: '[]', location: at(3, 21, 5, 2) },
			],
		},
	},
};
const equivalent = {
	file: 'src/lib/engine/a.ts',
	line: 'if (a > b) return;',
	from: 'a > b',
	to: 'a >= b',
	why: 'Where both are equal nothing follows.',
};
const rows = { file: 'src/lib/engine/a.ts', line: 'export const rows = [', from: '[', to: '[]', at: 3 };

test('mutants are counted by folder; what no test covers has survived', () => {
	expect(countMutants(report, []).get('src/lib/engine')).toEqual({
		...{ mutants: 5, killed: 1, timeouts: 1, equivalent: 0, errors: 1, percent: 50 },
		survivors: [{ ...rows, line: 'if (a > b) return;', from: 'a > b', to: 'a >= b', at: 2 }, rows],
	});
});

test('what is listed as equivalent is no survivor, and nothing else is', () => {
	const count = countMutants(report, [equivalent, { ...equivalent, line: 'if (a > b) throw x;', to: 'true' }]);
	expect(count.get('src/lib/engine')).toMatchObject({ equivalent: 1, survivors: [rows], percent: 200 / 3 });
});

test('what has survived or was not judged is found again by its lines', () =>
	expect(survivingLines(report)).toEqual([
		...['src/lib/engine/b.ts:1-1', 'src/lib/engine/a.ts:2-2', 'src/lib/engine/a.ts:3-5'],
	]));
