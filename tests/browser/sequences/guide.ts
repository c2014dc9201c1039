/** What people do with the questions of the guide. */
import type { Page } from 'playwright-core';
import { alive, load, personCase, pick, release, switchTab, until, type Step, type Tab, type World } from './world.ts';

const questions = ['wanted-help', 'situation', 'recognition', 'work-status', 'vehicle-driver', 'land', 'weekly-hours'];

/**
 * The question that is shown, what its fields say, and what the page says beside.
 * @param press presses "Weiter" in the same moment: what is opened between looking and pressing changes the fields
 */
function look(page: Page, press = false) {
	return page.evaluate((pressed) => {
		const shown = [...document.querySelectorAll<HTMLInputElement>('main .question fieldset input')].filter(
			(input) => input.checkVisibility() && input.id !== 'code',
		);
		const list = document.querySelector<HTMLSelectElement>('main .question fieldset select[id$=-field]');
		const chosen = list?.value ? [list.value] : [];
		const typed = shown.find(({ type }) => type === 'text' || type === 'date');
		const ticked = [...chosen, ...shown.filter(({ checked }) => checked).map(({ value }) => value)];
		const alert = [...document.querySelectorAll('main [role=alert]')].map((it) => it.textContent.trim()).join('');
		const said = document.querySelector('main')?.textContent ?? '';
		const seen = {
			path: location.pathname,
			question: (typed ?? list)?.id.replace(/-field$/, '') ?? shown[0]?.name ?? '',
			several: shown.some(({ type }) => type === 'checkbox') && !typed && !list,
			values: [...(list?.options ?? []), ...shown].map(({ value }) => value).filter((value) => value !== ''),
			ticked,
			typed: typed && { text: typed.value, date: typed.type === 'date' },
			alert,
			asks: said.includes('Fall fortsetzen?'),
			led: said.includes('Hier geht es weiter.'),
			refused: said.includes('Antwort wurde nicht gespeichert'),
		};
		// Where the address is another one already, the person has gone back and would press into the air.
		const here = seen.path.endsWith(`/${seen.question}/`) && (ticked.length > 0 || Boolean(typed?.value));
		if (pressed && here) document.querySelector<HTMLButtonElement>('main form .primary')?.click();
		return { ...seen, pressed: pressed && here };
	}, press);
}

type Look = Awaited<ReturnType<typeof look>>;

/** What the fields say, as a case keeps it. */
function answerOf({ typed, several, ticked }: Look): unknown {
	if (typed) return ticked.length > 0 ? 'unknown' : typed.date ? typed.text : Number(typed.text);
	return several && !ticked.includes('unknown') ? ticked : ticked[0];
}

/** Looks until it is so; a page that is being left cannot be looked at. */
function lookUntil(page: Page, what: (seen: Look) => boolean): Promise<Look> {
	let last: Look | undefined;
	return until(
		async () => {
			last = await look(page).catch(() => undefined);
			return last && what(last) ? last : undefined;
		},
		() => `Nothing happens: ${JSON.stringify(last)}`,
	);
}

/** Ticks or types something. A page that changes by itself meanwhile is not touched. */
async function touch({ tab, random, log, count }: World): Promise<void> {
	const seen = await lookUntil(tab.page, () => true);
	// Where the address is another one already, the person has gone back: what is touched now is left by their own wish.
	if (seen.question === '' || seen.asks || !seen.path.endsWith(`/${seen.question}/`)) return;
	const byHand = seen.typed !== undefined && random() < 0.8;
	const text = seen.typed?.date ? '2026-01-15' : String(10 + (count() % 20));
	const value = byHand ? text : seen.typed ? 'on' : pick(random, seen.values);
	// In one go, as one tap is: by the next look another question may stand there.
	const on = await tab.page
		.evaluate(
			([question, wanted, typing]) => {
				const list = document.querySelector<HTMLSelectElement>(
					`main .question fieldset select[id="${question}-field"]`,
				);
				if (list && wanted !== 'unknown') {
					list.value = wanted;
					for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
					return true;
				}
				const inputs = [...document.querySelectorAll<HTMLInputElement>('main .question fieldset input')];
				const input = typing
					? inputs.find(({ id }) => id === `${question}-field`)
					: inputs.find((it) => it.value === wanted && (it.name === question || it.name === ''));
				if (!input?.checkVisibility()) return undefined;
				if (!typing) input.click();
				else {
					input.value = wanted;
					for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
				}
				return typing || input.checked;
			},
			[seen.question, value, byHand] as const,
		)
		.catch(() => undefined);
	if (on === undefined) return;
	tab.touched = { question: seen.question, value, on };
	log.push(`touch ${JSON.stringify(tab.touched)}`);
}

/** What was touched last still stands there, or the person was told why another question is there. */
function checkTouch({ touched }: Tab, seen: Look): void {
	if (!touched || seen.asks || seen.alert) return;
	if (touched.question !== seen.question) {
		if (!seen.led) throw new Error(`${touched.question} was touched, ${seen.question} is shown, and nothing is said.`);
	} else if ((seen.ticked.includes(touched.value) || seen.typed?.text === touched.value) !== touched.on)
		throw new Error(`${JSON.stringify(touched)} jumped back: ${JSON.stringify(seen)}`);
}

/** Holds what is stored against what was sent; of a question that the page has told about, anything may be stored. */
export async function compareAnswers({ tab, answers }: World, told?: string): Promise<void> {
	const stored = await personCase(tab);
	for (const [question, value] of answers) {
		const is = stored?.answers[question];
		if (JSON.stringify(is) === JSON.stringify(value)) continue;
		if (question !== told)
			throw new Error(`${question} is stored as ${JSON.stringify(is)}, said was ${JSON.stringify(value)}.`);
		answers.set(question, is);
	}
}

/** Chooses the only case, where the page asks which one is meant. */
async function resume(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Fortsetzen' }).first().click();
	await lookUntil(page, ({ asks }) => !asks);
}

/** Presses "Weiter", which is done at once or as soon as the page is alive, and looks at what became of it. */
async function press(world: World): Promise<void> {
	const { tab, answers, log } = world;
	const { page } = tab;
	const seen = await look(page, true);
	if (!seen.pressed) return;
	const said = answerOf(seen);
	log.push(`send ${seen.question} ${JSON.stringify(said)}${tab.held ? ' early' : ''}`);
	await alive(world);
	const gone = ({ path, alert, asks, refused }: Look) => path !== seen.path || alert !== '' || asks || refused;
	const after = await lookUntil(page, gone);
	tab.touched = undefined;
	if (after.asks) await resume(page);
	const told = after.asks || after.alert !== '' || (await look(page)).refused;
	if (!told) answers.set(seen.question, said);
	else if (!answers.has(seen.question)) answers.set(seen.question, undefined);
	await compareAnswers(world, told ? seen.question : undefined);
}

/** Sends what stands there. */
export const send: Step = async (world) => {
	const { tab } = world;
	await alive(world);
	let seen = await look(tab.page);
	if (seen.asks) return resume(tab.page);
	if (seen.question === '') return;
	if (seen.ticked.length === 0 && !seen.typed?.text) await touch(world);
	seen = await look(tab.page);
	if (seen.asks) return resume(tab.page);
	checkTouch(tab, seen);
	await press(world);
};

/** After a page was loaded: something may be touched, and sent, before its scripts have come. */
async function early(world: World): Promise<void> {
	const { tab, random } = world;
	if (random() < 0.7) await touch(world);
	if (tab.touched && random() < 0.3) {
		const seen = await look(tab.page);
		if (seen.question === tab.touched.question && (seen.ticked.length > 0 || seen.typed?.text)) await press(world);
	}
	if (random() < 0.7) await release(world);
}

/** Chromium refuses it for the moment in which a page that was gone back to takes the place of the one before. */
const again = (move: () => Promise<unknown>) =>
	move().catch((error: unknown) => {
		if (!String(error).includes('Not attached to an active page')) throw error;
		return move();
	});

export const reload: Step = async (world) => {
	await load(world, (page) => again(() => page.reload({ waitUntil: 'commit' })));
	await early(world);
};

export const address: Step = async (world) => {
	const to = pick(world.random, questions);
	world.log.push(`address ${to}`);
	await load(world, (page) => page.goto(world.site.at(`/guide/person/${to}/`), { waitUntil: 'commit' }));
	await early(world);
};

export const back: Step = async (world) => {
	const { tab, site, log } = world;
	await release(world);
	tab.touched = undefined;
	log.push('back');
	await again(() => tab.page.goBack({ waitUntil: 'commit' }));
	if (!tab.page.url().startsWith(site.origin)) await address(world);
};

export const otherTab: Step = async (world) => {
	if (await switchTab(world)) await address(world);
};

export { touch };
