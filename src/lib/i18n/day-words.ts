const date = (day: string) => new Date(`${day}T00:00:00Z`);

/** "Montag, 2. März 2026". */
export function longDay(day: string, language: string): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(date(day));
}

/** "2. März 2026". */
export function plainDay(day: string, language: string): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date(day));
}

/** "2. März". */
export function shortDay(day: string, language: string): string {
	return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date(day));
}

/** "2.3.2026", as people type it. */
export function numericDay(day: string, language: string): string {
	const parts = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;
	return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(date(day));
}

/** The names of the months, January first. */
export function monthNames(language: string): string[] {
	const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2026, month, 1)));
}
