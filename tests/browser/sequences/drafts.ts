/** What people do with the fields of the other pages. */
import type { Page } from 'playwright-core';
import { storedCases, type StoredCase } from '../stored.ts';
import { alive, load, pick, release, until, type Step, type Tab, type World } from './world.ts';

const pages = ['vehicle', 'deadlines', 'levy', 'letter', 'checklist'] as const;
type Name = (typeof pages)[number];

/** Fields that may be touched, as selectors; those that the page does not show are left out. */
const fields: Record<Name, string> = {
	vehicle: '#netIncome, #dependants, #price, #dearer, #year',
	deadlines: '#event, #field-day, #field-arrived, #field-posted, #land',
	levy: '#jobs, #occupied, #months, #year, #label',
	letter: '#benefit, #keep, #name, #street, #toTown, #subject, #body, #short, [data-gap]:not([data-gap*="."])',
	checklist: 'main section[id] input',
};

/** What stands in each field, by what the model calls it: the page, and where a case keeps it. */
function shownFields(page: Page, name: Name) {
	return page.evaluate(
		([wanted, where]) => {
			const chosen = (id: string) => document.querySelector<HTMLSelectElement>(id)?.value ?? '';
			const path = (field: HTMLElement): string => {
				const { id } = field;
				if (where === 'deadlines' && id.startsWith('field-'))
					return `typed.${chosen('#event')}.${id.replace('field-', '')}`;
				if (where === 'letter' && id === 'subject') return `subjects.${chosen('#benefit')}`;
				if (where === 'letter' && id === 'body') return `bodies.${chosen('#benefit')}`;
				if (where === 'letter' && id.startsWith('gap-')) return `gaps.${chosen('#benefit')}.${field.dataset.gap ?? ''}`;
				if (where === 'letter' && !['benefit', 'keep', 'short'].includes(id)) return `lines.${id}`;
				if (where !== 'checklist' || id) return id;
				// By its words: an answer in another tab, such as the Land, may bring other items before it.
				return `${field.closest('section[id]')?.id ?? ''}.${
					field
						.closest('label')
						?.textContent.trim()
						.replace(/^\d+\. /, '') ?? ''
				}`;
			};
			const found = [
				...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(wanted),
			].filter((field) => field.checkVisibility());
			return found.map((field, index) => ({
				index,
				path: `${where}:${path(field)}`,
				value: field.type === 'checkbox' ? String((field as HTMLInputElement).checked) : field.value,
				choices: field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : undefined,
				ticks: field.type === 'checkbox',
			}));
		},
		[fields[name], name] as const,
	);
}

type Shown = Awaited<ReturnType<typeof shownFields>>[number];

/** What a page says of itself; `idle` where it stores nothing. */
function state(page: Page) {
	return page.evaluate((): 'alert' | 'dispute' | 'idle' | 'saved' | 'saving' | 'loading' => {
		const said = (selector: string) => document.querySelector(`main :is(${selector})`) !== null;
		const keep = document.querySelector<HTMLInputElement>('#keep');
		if (said('.stored [role=alert]')) return 'alert';
		if (said('[id^="dispute-"]')) return 'dispute';
		if (keep && !keep.checked) return 'idle';
		if (said('.stored .saved')) return 'saved';
		if (said('.stored .saving')) return 'saving';
		if (said('.stored .idle') || (!said('.stored') && said('#benefit, #choose'))) return 'idle';
		return 'loading';
	});
}

type State = Awaited<ReturnType<typeof state>>;

function stateAfter(page: Page, before: readonly State[], failed: string): Promise<State> {
	const look = async () => {
		const seen = await state(page);
		return before.includes(seen) ? undefined : seen;
	};
	return until(look, () => failed);
}

/** What a case keeps in a field, as text; for ticks the page itself is looked at. */
function storedValue(it: StoredCase | undefined, name: Name, path: string): string | undefined {
	if (path === 'levy:label') return it?.label;
	const keys = path.slice(name.length + 1).split('.');
	const found = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], it?.data[name]);
	return found === undefined ? undefined : String(found);
}

/** The case that the page of a tab writes into. */
async function caseOf({ page }: Tab, name: Name): Promise<StoredCase | undefined> {
	const key = `begleithilfe-case-${name === 'levy' ? 'levy' : 'person'}`;
	const id = await page.evaluate((wanted) => sessionStorage.getItem(wanted), key);
	return (await storedCases(page)).find((it) => it.id === id);
}

/** Waits until the page has an opinion of what is stored, and holds it against the model. */
async function settle(world: World, name: Name): Promise<void> {
	const { tab, last, told, log } = world;
	await alive(world);
	let now = await stateAfter(tab.page, ['loading', 'saving'], `/${name}/ never says whether it is stored.`);
	if (now === 'dispute') {
		const way = pick(world.random, ['Meine Angabe behalten', 'Die andere übernehmen']);
		const several = way.startsWith('Meine') ? 'Alle meine Angaben behalten' : 'Alle anderen übernehmen';
		log.push(way);
		await tab.page
			.getByRole('button', { name: several })
			.or(tab.page.getByRole('button', { name: way }))
			.first()
			.click();
		now = await stateAfter(tab.page, ['dispute', 'saving'], `The dispute on /${name}/ does not end.`);
	}
	if (now === 'alert') throw new Error(`/${name}/ says that it cannot store.`);
	const shown = await shownFields(tab.page, name);
	const stored = await caseOf(tab, name);
	for (const { path, value } of shown) {
		const mine = tab.typed.get(path);
		if (mine === undefined || told.has(path)) continue;
		const theirs = name === 'levy' ? undefined : last.get(path);
		if (value !== mine && value !== theirs)
			throw new Error(`${path} shows ${value}; touched were ${mine} here, and ${String(theirs)} last.`);
		if (now !== 'saved' || path === 'letter:keep' || name === 'checklist') continue;
		const is = storedValue(stored, name, path);
		if (is !== value && !(await storedSoon(world, name, path, value)))
			throw new Error(`${path} is stored as ${String(is)}, shown is ${value}, and "Gespeichert" is said.`);
	}
	if (now === 'saved') for (const path of told) if (path.startsWith(name)) tab.typed.delete(path);
}

/** The name of a calculation is stored after the rest; and a page may hear of another tab between two looks. */
async function storedSoon({ tab }: World, name: Name, path: string, value: string): Promise<boolean> {
	if (path !== 'levy:label') return false;
	return until(
		async () => (storedValue(await caseOf(tab, name), name, path) === value ? true : undefined),
		() => `${path} is not stored.`,
		5,
	);
}

/** What may be put into a field. */
function another({ path, choices, ticks, value }: Shown, { random, count }: World): string {
	if (ticks) return path === 'letter:keep' ? 'true' : String(value !== 'true');
	if (choices) return pick(random, choices.filter((each) => each !== '' && each !== value).slice(0, 6));
	if (/label|lines|subjects|bodies|gaps/.test(path)) return `Text ${String(count())}`;
	return /typed/.test(path) ? `${String(1 + (count() % 28))}.5.2026` : String(count());
}

async function enter(world: World, name: Name): Promise<void> {
	const { tab, random, last, log } = world;
	const shown = (await shownFields(tab.page, name)).filter(({ choices }) => !choices || choices.length > 2);
	if (shown.length === 0) return;
	const wanted = pick(random, shown);
	const text = another(wanted, world);
	const done = await tab.page.evaluate(
		([selector, index, put]) => {
			const field = [
				...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(selector),
			].filter((each) => each.checkVisibility())[index];
			if (!field) return false;
			field.focus();
			if (field.type === 'checkbox') {
				if (String((field as HTMLInputElement).checked) !== put) field.click();
				return true;
			}
			field.value = put;
			for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
			return true;
		},
		[fields[name], wanted.index, text] as const,
	);
	if (!done) return;
	log.push(`enter ${wanted.path} ${text}`);
	tab.typed.set(wanted.path, text);
	last.set(wanted.path, text);
}

/** Opens one of the other pages, types there before and after it is alive, and leaves it at once or once all is stored. */
export const fill: Step = async (world) => {
	const { tab, random, log, site } = world;
	const name = pick(random, pages);
	log.push(`page ${name}`);
	await load(world, (page) => page.goto(site.at(`/${name}/`), { waitUntil: 'commit' }));
	if (random() < 0.6) {
		const before = tab.typed.size;
		await enter(world, name);
		// Whoever types before the calculation of the tab is known begins a new one.
		if (name === 'levy' && tab.typed.size >= before) keepOnly(tab, name);
	}
	await settle(world, name);
	for (let times = Math.floor(random() * 3); times > 0; times--) await enter(world, name);
	if (random() < 0.6) await settle(world, name);
};

/** Before a page is left: what it says it does not keep, or has not begun to keep, need not be there again. */
export const leave: Step = async ({ tab }) => {
	const name = pages.find((each) => new URL(tab.page.url()).pathname === `/${each}/`);
	if (!name || !['idle', 'loading'].includes(await state(tab.page))) return;
	for (const path of [...tab.typed.keys()]) if (path.startsWith(`${name}:`)) tab.typed.delete(path);
};

/** Forgets what was typed in an earlier calculation of the tab. */
function keepOnly(tab: Tab, name: Name): void {
	const latest = [...tab.typed].at(-1);
	for (const path of [...tab.typed.keys()]) if (path.startsWith(`${name}:`)) tab.typed.delete(path);
	if (latest?.[0].startsWith(`${name}:`)) tab.typed.set(...latest);
}

/** Opens again each page that something was typed on, in each tab, and holds it against the model. */
export async function compareDrafts(world: World): Promise<void> {
	for (const tab of world.tabs) {
		world.tab = tab;
		await leave(world);
		await release(world);
		const names = pages.filter((name) => [...tab.typed.keys()].some((path) => path.startsWith(`${name}:`)));
		for (const name of names) {
			world.log.push(`compare ${name} in tab ${String(world.tabs.indexOf(tab))}`);
			await tab.page.goto(world.site.at(`/${name}/`), { waitUntil: 'commit' });
			await settle(world, name);
		}
	}
}
