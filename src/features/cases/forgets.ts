/**
 * Whether a device deletes what a page keeps after seven days without a visit: iPhones and iPads do, whose tablets call
 * themselves a Macintosh that can be touched, and so does Safari; not what stands on the home screen.
 */
export function forgets(
	{ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>,
	onHomeScreen: boolean,
): boolean {
	const apple = /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
	return apple && !onHomeScreen;
}
