/** Hands the person a file to keep. It goes from the page's memory to the disk, nowhere else. */
export function saveFile(name: string, data: Blob): void {
	const address = URL.createObjectURL(data);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the file after the click returns.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands the person a text as a file to keep. */
export function saveTextFile(name: string, type: string, text: string): void {
	saveFile(name, new Blob([text], { type }));
}
