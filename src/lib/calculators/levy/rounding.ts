/**
 * A fraction for the screen: at most two decimals, half up, but never rounded up onto a whole number and never down to
 * nothing. All limits of the law are whole numbers and "less than" or "more than 0", so that a shown value
 * always stands on the same side of a limit as the exact one: 19.996 shows as 19.99, not as 20.
 */
export function shown(num: number, den: number): number {
	if (num === 0 || den === 0) return 0;
	const hundredths = Math.floor((200 * num + den) / (2 * den));
	const roundedUpToWhole = hundredths % 100 === 0 && hundredths * den > 100 * num;
	return Math.max(roundedUpToWhole ? hundredths - 1 : hundredths, 1) / 100;
}

/**
 * The number of places to be occupied: fractions from `roundUpFrom` (0.5) up, the rest down (§ 157 (2) SGB IX).
 * Called once on the yearly sum, never per month. `num / den` is exact.
 */
export function wholePlaces(num: number, den: number, roundUpFrom: number): number {
	const whole = Math.floor(num / den);
	return num - whole * den >= roundUpFrom * den ? whole + 1 : whole;
}
