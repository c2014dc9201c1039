import { describe, expect, it, vi } from 'vitest';
import * as engine from '#lib/engine/walk.ts';
import { guide } from '#lib/rules/guides.ts';
import { Replay } from './replay.ts';

vi.mock('#lib/engine/walk.ts', { spy: true });

describe('Replay', () => {
	it('says what walk says, and replays the same answers once', async () => {
		const person = await guide('person', '2026-01-01');
		const replay = new Replay(person);
		const answers = { 'wanted-help': ['technical-aids'], recognition: 'severe' };
		const first = replay.walk(answers);
		expect(first).toEqual(engine.walk(person, answers));
		vi.mocked(engine.walk).mockClear();
		expect(replay.walk({ ...answers })).toBe(first);
		expect(engine.walk).not.toHaveBeenCalled();
	});

	it('takes changed answers for others, and keeps only a few', async () => {
		const replay = new Replay(await guide('person', '2026-01-01'));
		const first = replay.walk({});
		expect(replay.walk({ 'wanted-help': 'unknown' }).path).toEqual(['wanted-help']);
		for (const land of ['BE', 'BB', 'HB', 'HH']) replay.walk({ land });
		expect(replay.walk({})).not.toBe(first);
		expect(replay.walk({})).toEqual(first);
	});
});
