import process from 'node:process';

const ROUNDS = 9;
const SECONDS = 0.5;

/** Runs of `work` in one second of processor time: the median of several rounds after one to warm up. */
export function perSecond(work: (turn: number) => unknown): number {
	const rounds = Array.from({ length: ROUNDS + 1 }, () => {
		const begin = process.cpuUsage();
		let [turns, spent] = [0, 0];
		while (spent < SECONDS) {
			for (let more = 0; more < 20; more++) work(turns++);
			const { user, system } = process.cpuUsage(begin);
			spent = (user + system) / 1e6;
		}
		return turns / spent;
	});
	const sorted = rounds.slice(1).sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
