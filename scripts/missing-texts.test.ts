import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { missingTexts } from './missing-texts.ts';

it('lists what a language lacks, by group and key, from words and rules alike', () => {
	const root = mkdtempSync(join(tmpdir(), 'texts-'));
	const files = {
		'rules/texts/de/terms.json': { nature: { claim: 'Anspruch', should: 'Soll' } },
		'rules/texts/de/benefits/person.json': { aid: { title: 'Hilfe' } },
		'rules/texts/en/terms.json': { nature: { claim: 'right' } },
		'src/lib/i18n/words/de/shell.json': { name: 'Begleithilfe', days_one: 'Tag', days_other: 'Tage' },
		'src/lib/i18n/words/en/shell.json': { name: 'Begleithilfe', days_other: 'days' },
	};
	for (const [path, words] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), JSON.stringify(words));
	}
	const found = missingTexts(root);
	rmSync(root, { recursive: true });
	expect([...found]).toEqual([['en', ['benefits/person:aid.title', 'terms:nature.should']]]);
});
