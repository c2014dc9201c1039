/** Second part of `npm run measure`: the record of real journeys and a letter, printed as PDF. Needs a build. */
import { mkdir, writeFile } from 'node:fs/promises';
import { answerGuide, typical } from '../tests/browser/answer-guide.ts';
import { desktop, openSite } from '../tests/browser/harness.ts';
import { dismissed, workshopHire } from '../tests/browser/journeys.ts';
import { printed, readPdf } from '../tests/browser/pdf.ts';
import { record } from './measurements.ts';

const folder = 'test-results/records';
const journeys = [
	['person: likely, elsewhere and open', typical, 'person/wanted-help'],
	['employer: hires from a workshop', workshopHire, 'employer/employer-wish'],
	['protection: dismissed, application pending', dismissed, 'protection/protection-wish'],
] as const;

await mkdir(folder, { recursive: true });
const site = await openSite({ context: desktop });

/** Prints what is shown, keeps the file to look at, and gives the row of the table. */
async function row(name: string): Promise<string[]> {
	const bytes = await printed(site.page);
	await writeFile(`${folder}/${name.replace(/\W+/g, '-')}.pdf`, bytes);
	const { pages, fonts, embedded, text, roles, language, faults } = await readPdf(bytes);
	return [
		name,
		String(pages),
		`${(bytes.length / 1000).toFixed(1)} kB`,
		`${embedded} of ${fonts}`,
		String(text.length),
		String(roles.length),
		language ?? '',
		faults.join('; ') || 'none',
	];
}

const rows: string[][] = [];
for (const [name, said, first] of journeys) {
	await answerGuide(site, said, `/guide/${first}/`);
	rows.push(await row(name));
}
await site.visit('/letter/#arbeitsassistenz');
await site.page.waitForSelector('#body');
rows.push(await row('letter: application for assistance'));
await site.close();

record('Records and letter as PDF', [
	['what', 'pages', 'size', 'fonts embedded', 'characters read', 'tags', 'language', 'faults by PDF/UA-1'],
	...rows,
]);
