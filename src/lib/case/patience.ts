/**
 * Waits for `work`, but not for ever: some browsers neither finish nor fail after a laptop slept.
 * @param ms milliseconds until it rejects with what `late` returns
 * @param afterwards is given the result if it comes too late
 */
export function within<T>(
	work: Promise<T>,
	ms: number,
	late: () => Error,
	afterwards: (result: T) => void = () => {},
): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(late());
			work.then(afterwards, () => {});
		}, ms);
		work.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
