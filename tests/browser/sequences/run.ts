/**
 * What people do in any order, on a slow line and in several tabs, held against a model: the last answer that was touched
 * and sent is the one that is stored, what was typed last stands there, or the person was told otherwise.
 */
import type { Site } from '../harness.ts';
import { compareDrafts, fill, leave } from './drafts.ts';
import { address, back, compareAnswers, otherTab, reload, send, touch } from './guide.ts';
import { aWorld, pick, type Step } from './world.ts';

const slow: Step = async ({ context, tab, random, log }) => {
	const rate = random() < 0.5 ? 6 : 1;
	log.push(`processor ${String(rate)} times slower`);
	const session = await context.newCDPSession(tab.page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	await session.detach();
};

/** What may be done next; what stands there twice is done twice as often. */
const steps: Step[] = [
	touch,
	touch,
	send,
	send,
	send,
	fill,
	fill,
	fill,
	reload,
	address,
	back,
	otherTab,
	otherTab,
	slow,
];

/** Does one sequence in a browser of its own; throws where the model and the product differ. */
export async function sequence(site: Site, seed: number, first: ReadonlySet<string>, length = 10): Promise<void> {
	const world = await aWorld(site, seed, first);
	try {
		await world.tab.page.goto(site.at('/guide/person/wanted-help/'), { waitUntil: 'commit' });
		await send(world);
		for (let done = 0; done < length; done++) {
			await leave(world);
			await pick(world.random, steps)(world);
		}
		await leave(world);
		await send(world);
		await compareAnswers(world);
		await compareDrafts(world);
	} catch (error) {
		throw new Error(`Sequence ${String(seed)}: ${String(error)}\n${world.log.join('\n')}`, { cause: error });
	} finally {
		await world.context.close();
	}
}

/**
 * Does many, several side by side.
 * @returns what was wrong, one text for each sequence that failed
 */
export async function sequences(site: Site, seeds: readonly number[], first: ReadonlySet<string>, atOnce = 3) {
	const faults: string[] = [];
	const left = [...seeds];
	const work = async () => {
		for (let seed = left.shift(); seed !== undefined; seed = left.shift())
			await sequence(site, seed, first).catch((error: unknown) => {
				faults.push(String(error));
				console.log(String(error));
			});
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return faults;
}
