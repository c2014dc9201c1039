/** Offers a text as a download. @param type its media type */
export function saveText(text: string, name: string, type = 'application/json'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read it only after the click has been dealt with, or after asking whether to.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
