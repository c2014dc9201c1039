import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/tokens.css', 'utf8');
const tokens = new Map(
	[...css.matchAll(/--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
		String(name),
		{ light: String(light), dark: String(dark) },
	]),
);

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
	const [dark = 0, light = 0] = [one, other]
		.map((name) => luminance(tokens.get(name)![theme]))
		.sort((left, right) => left - right);
	return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const soft = [...tokens.keys()].filter((name) => name.endsWith('-soft') && name !== 'ink-soft');
const verdicts = ['likely', 'clarify', 'elsewhere', 'unlikely'];

const text = [
	...['ink', 'ink-soft', 'accent', 'accent-strong', 'danger'].flatMap((name) =>
		[...grounds, ...soft].map((ground) => [name, ground] as const),
	),
	...verdicts.flatMap((name) => [...grounds, `${name}-soft`].map((ground) => [name, ground] as const)),
	['on-accent', 'accent'] as const,
	['on-accent', 'accent-strong'] as const,
];
const signs = ['edge', 'sun', 'focus'].flatMap((name) => grounds.map((ground) => [name, ground] as const));

describe.each(['light', 'dark'] as const)('%s colours', (theme) => {
	it.each(text)('%s is readable on %s (7:1)', (name, ground) => {
		expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(7);
	});

	it.each(signs)('%s is visible on %s (3:1)', (name, ground) => {
		expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(3);
	});
});
