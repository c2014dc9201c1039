/**
 * `npm run sbom [-- file]`: writes what the project is made of as CycloneDX (`sbom.cdx.json` where no file is named). npm lists the packages;
 * here it is added which of them reach a browser, and taken out what would differ from one machine or minute to the next.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { refuse } from './options.ts';
import { tidied } from './sbom/tidied.ts';

const bundled = 'build/licenses/libraries.txt';
const file = process.argv[2] ?? 'sbom.cdx.json';
const { stdout, stderr, status } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
	maxBuffer: 100e6,
});
if (status !== 0) refuse(`npm sbom: ${stderr.trim() || 'failed'}`);
if (!existsSync(bundled))
	refuse(`${bundled} is not there: run "npm run build" first; it tells what reaches a browser.`);
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const { text, components, required } = tidied(stdout, name, readFileSync(bundled, 'utf8'));
writeFileSync(file, text);
console.log(`${file}: ${String(components)} packages, ${String(required)} of them in the finished site`);
