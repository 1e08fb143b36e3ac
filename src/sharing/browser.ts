/** Hands the person a file to keep. The text goes from the page's memory to the disk, nowhere else. */
export function saveTextFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the file after the click returns.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
