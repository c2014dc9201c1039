/* Stands before Workbox in `sw.js` (scripts/service-worker.ts). */
{
	const plain = self.fetch.bind(self);
	/**
	 * Asks once more, past the cache of the browser, for a file that came wrong. What is named after its content is
	 * taken from that cache; a 404 or a cut file kept there for a year would else make every install fail.
	 */
	self.fetch = async (request, options) => {
		const plainly = !(request instanceof Request) || request.mode === 'navigate' || request.cache === 'reload';
		if (plainly || request.method !== 'GET') return plain(request, options);
		const again = () => plain(new Request(request, { cache: 'reload' }), options);
		const first = await plain(request.clone(), options).catch(() => undefined);
		return first?.ok ? first : again();
	};
}
