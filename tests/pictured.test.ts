import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRules } from '../src/cli/read-rules.ts';

const drawn = [...readFileSync('src/lib/ui/icons/pictures.svg', 'utf8').matchAll(/<symbol id="([^"]+)"/g)].map(
	([, id]) => id,
);

it('every option that is shown with a picture has one, and no picture is drawn twice', () => {
	const pictured = Object.values(readRules('rules').questions).filter(({ pictured: it }) => it);
	const wanted = pictured.flatMap(({ id, options = [] }) => options.map((option) => `${id}-${option}`));
	expect(wanted).toContain('situation-no-job');
	expect(wanted.filter((id) => !drawn.includes(id))).toEqual([]);
	expect(new Set(drawn).size).toBe(drawn.length);
});
