/** `npm run hosts:check -- https://example.org/guide/`: says what is not as it should be at a host that serves the site. */
import process from 'node:process';
import { faultsOf } from './hosts/faults.ts';
import { refuse } from './options.ts';

const address = process.argv[2] ?? '';
if (!URL.canParse(address) || !/^https?:/.test(address))
	refuse(`"${address}": an address like https://example.org/ is expected`);
const { origin, pathname } = new URL(address);
const faults = await faultsOf({
	origin,
	base: pathname.replace(/\/$/, ''),
	packed: ['br', 'gzip'],
	keeps: false,
}).catch((error: unknown) =>
	refuse(`${address} could not be asked: ${error instanceof Error ? error.message : String(error)}`),
);
for (const fault of faults) console.log(fault);
console.log(
	faults.length === 0 ? 'Everything is as it should be.' : `${String(faults.length)} things are not as they should be.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
