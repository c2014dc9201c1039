import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc } from 'vite';

/**
 * The script of `src/rescue.ts` as it stands in the head of each page: without types, comments and blanks. The content
 * security policy allows exactly this text.
 * @returns {Promise<string>}
 */
export async function rescueText() {
	const { code } = await transformWithOxc(readFileSync('src/rescue.ts', 'utf8'), 'src/rescue.ts');
	return minifySync('rescue.js', code).code.trim();
}
