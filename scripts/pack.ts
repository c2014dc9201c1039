/** `npm run build:host` ends with it: packs the texts of the finished `build/` (or the folder named) as small as they get. Takes a minute. */
import process from 'node:process';
import { pack } from './hosts/pack.ts';

const { files, raw, br, gz } = await pack(process.argv[2] ?? 'build', 11);
const kB = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
console.log(
	`${String(files)} texts of ${kB(raw)}: ${kB(br)} by brotli, ${kB(gz)} by gzip, ${process.uptime().toFixed(0)} s`,
);
