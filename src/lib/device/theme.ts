/** Light or dark, where the person does not want what the device says. Kept on the device. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'begleithilfe-theme';

/** What was chosen; `system` where nothing was, or nothing can be kept. */
export function chosenTheme(): Theme {
	try {
		const kept = localStorage.getItem(key);
		return themes.find((theme) => theme === kept) ?? 'system';
	} catch {
		return 'system';
	}
}

/** Shows a theme now and from now on. */
export function chooseTheme(theme: Theme): void {
	try {
		if (theme === 'system') localStorage.removeItem(key);
		else localStorage.setItem(key, theme);
	} catch {
		// Then it holds for this page only.
	}
	show(theme);
}

/** Shows the chosen theme, also when it is chosen in another tab. Returns a function that stops following. */
export function followTheme(): () => void {
	const follow = () => show(chosenTheme());
	follow();
	addEventListener('storage', follow);
	return () => removeEventListener('storage', follow);
}

function show(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
}
