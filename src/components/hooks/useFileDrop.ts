import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Takes files that are dropped anywhere on the page: beside its mark a browser would leave the page
 * and open the file. Text that is dragged goes where it is dropped, as ever.
 */
export function useFileDrop(onFiles: (files: FileList) => void): void {
	const latest = useRef(onFiles);
	latest.current = onFiles;
	// Before the island counts as live: a file may be dropped at once.
	useLayoutEffect(() => {
		const withFiles = ({ dataTransfer }: DragEvent) =>
			dataTransfer?.types.includes('Files') === true;
		const over = (event: DragEvent) => {
			if (withFiles(event)) event.preventDefault();
		};
		const drop = (event: DragEvent) => {
			if (!withFiles(event)) return;
			event.preventDefault();
			if (event.dataTransfer) latest.current(event.dataTransfer.files);
		};
		window.addEventListener('dragover', over);
		window.addEventListener('drop', drop);
		return () => {
			window.removeEventListener('dragover', over);
			window.removeEventListener('drop', drop);
		};
	}, []);
}
