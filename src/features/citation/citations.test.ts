import { describe, expect, it } from 'vitest';
import { inText } from './citations.ts';

const told = (...texts: string[]) =>
	inText(texts.map((text) => ({ text, page: '', href: '' }))).replaceAll('\u00A0', ' ');

describe('citations in running text', () => {
	it('name a law once, and a section once', () => {
		expect(told('§ 3 Abs. 1 Nr. 1 KfzHV', '§ 3 Abs. 3 KfzHV', '§ 18 Abs. 2 S. 1 Nr. 1 SchwbAV')).toBe(
			'§ 3 Abs. 1 Nr. 1, Abs. 3 KfzHV, § 18 Abs. 2 S. 1 Nr. 1 SchwbAV',
		);
		expect(told('§ 151 Abs. 1 SGB IX', '§ 2 Abs. 2 SGB IX', '§ 2 Abs. 3 SGB IX')).toBe(
			'§ 151 Abs. 1, § 2 Abs. 2, Abs. 3 SGB IX',
		);
	});

	it('keep apart what is a section of its own, also where its number begins alike', () => {
		expect(told('§ 26a SchwbAV', '§ 26 Abs. 1 SchwbAV')).toBe('§ 26a, § 26 Abs. 1 SchwbAV');
		expect(told('§ 17 Abs. 1a SchwbAV', '§ 185 Abs. 5 SGB IX')).toBe('§ 17 Abs. 1a SchwbAV, § 185 Abs. 5 SGB IX');
		expect(told('§ 168 SGB IX', '§ 168 SGB III')).toBe('§ 168 SGB IX, § 168 SGB III');
		expect(told('§ 88 SGB III', '§ 89 SGB III', '§ 73 Abs. 3 SGB III')).toBe('§ 88, § 89, § 73 Abs. 3 SGB III');
	});

	it('cannot be broken inside a unit', () =>
		expect(inText([{ text: '§ 4 S. 1 KSchG', page: '', href: '' }])).not.toMatch(/ /));
	it('are nothing where there is none', () => expect(inText([])).toBe(''));
});
