/**
 * Asks again and again until the answer is yes. For questions that take a moment themselves: Playwright's `waitForFunction`
 * takes a promise for a yes.
 * @throws with what was waited for, when the time is over
 */
export async function until(is: () => Promise<boolean>, what: string, seconds = 100): Promise<void> {
	const end = Date.now() + seconds * 1000;
	while (!(await is())) {
		if (Date.now() > end) throw new Error(`After ${String(seconds)} seconds: ${what}`);
		await new Promise((done) => setTimeout(done, 100));
	}
}
