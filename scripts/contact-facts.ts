/** `npx tsx scripts/contact-facts.ts`: prints how each office can be reached and how sure that is, as a table. */
import process from 'node:process';
import { canBeCalled } from '../src/lib/rules/check-offices.ts';
import { readRules } from '../src/cli/read-rules.ts';

const { offices, contacts } = readRules('rules').offices;
const ways = ['phone', 'email', 'post'] as const;
type Fact = { readonly sure: string } | undefined;
const sure = (facts: readonly Fact[]) =>
	[...new Set(facts.flatMap((fact) => (fact ? [fact.sure] : [])))].join(', ') || '-';

const rows = offices.map((office) => {
	const branches = office.branches ?? [];
	const cells = ways.map((way) => sure([office[way], ...branches.map((branch) => branch[way])]));
	return [
		office.land,
		canBeCalled(office) ? 'yes' : `no (${office.noPhone ?? '?'})`,
		...cells,
		String(branches.length),
	];
});
const table = [['office', 'number', 'telephone', 'e-mail', 'address', 'branches'], ...rows];
for (const cells of table) process.stdout.write(`| ${cells.join(' | ')} |\n`);

const facts = [
	...offices.flatMap((office) => [office, ...(office.branches ?? [])]).flatMap((one) => ways.map((way) => one[way])),
	...contacts.flatMap(({ phone, email, deaf }) => [phone, email, deaf]),
].filter((fact) => fact !== undefined);
const count = (kind: string) => String(facts.filter((fact) => fact.sure === kind).length);
process.stdout.write(
	`${String(offices.filter(canBeCalled).length)} of ${String(offices.length)} offices with a number; ${String(facts.length)} facts: ` +
		`${count('official')} official, ${count('third-party')} third-party, ${count('old')} old\n`,
);
