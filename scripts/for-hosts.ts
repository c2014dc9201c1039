/** Writes what hosts and the self-test need into the finished `build/`: `_headers`, `.htaccess`, and last the list of all files. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { htaccess } from './hosts/apache.ts';
import { listName, ownFiles } from './hosts/own-files.ts';
import { headersFile } from './hosts/write.ts';

writeFileSync('build/_headers', headersFile());
writeFileSync('build/.htaccess', htaccess(process.env.BASE_PATH ?? ''));
const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
const list = ownFiles('build', version);
writeFileSync(`build/${listName}`, list);
console.log(`${listName}: its own checksum is ${createHash('sha256').update(list).digest('hex')}`);
