/** What a bank's file in OFX begins with, in its older form (SGML) and in XML. */
const beginning = /^(?:OFXHEADER:|(?:<\?xml[^>]*>\s*)?(?:<\?OFX\b|<OFX>))/i;

/** Whether a text is a bank's file in OFX (also .qfx, .qbo), by its first characters. */
export function isOfx(text: string): boolean {
	return beginning.test(text.trimStart());
}
