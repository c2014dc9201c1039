import { openCases } from '#lib/case/open.ts';

let opening: ReturnType<typeof openCases> | undefined;

/** The cases on this device, opened once per page load. In the browser only; never rejects. */
export function cases(): ReturnType<typeof openCases> {
	return (opening ??= openCases());
}
