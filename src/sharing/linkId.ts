/** The letters of ids, and how many an id in a link has. Frozen with the links. */
export const idLetters = '0123456789abcdefghjkmnpqrstvwxyz';
export const idLength = 6;

/** Tells whether a link can carry an id: six of the letters that ids are made of. */
export function isLinkId(id: string | undefined): id is string {
	return id?.length === idLength && [...id].every((letter) => idLetters.includes(letter));
}
