/** The only places where the app reads the clock: the layers below are given time. */

/** The time, ISO 8601 in UTC. */
export function now(): string {
	return new Date().toISOString();
}

/** Today's day in Germany, whatever the clock of the device is set to: the law applies there. */
export function today(): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}
