/**
 * The two-letter codes of the U.S. Postal Service, territories, freely associated states and
 * military mail included, with the names that people write out in full.
 */
export const usStates: Readonly<Record<string, string>> = {
	AL: 'Alabama',
	AK: 'Alaska',
	AZ: 'Arizona',
	AR: 'Arkansas',
	CA: 'California',
	CO: 'Colorado',
	CT: 'Connecticut',
	DE: 'Delaware',
	DC: 'District of Columbia',
	FL: 'Florida',
	GA: 'Georgia',
	HI: 'Hawaii',
	ID: 'Idaho',
	IL: 'Illinois',
	IN: 'Indiana',
	IA: 'Iowa',
	KS: 'Kansas',
	KY: 'Kentucky',
	LA: 'Louisiana',
	ME: 'Maine',
	MD: 'Maryland',
	MA: 'Massachusetts',
	MI: 'Michigan',
	MN: 'Minnesota',
	MS: 'Mississippi',
	MO: 'Missouri',
	MT: 'Montana',
	NE: 'Nebraska',
	NV: 'Nevada',
	NH: 'New Hampshire',
	NJ: 'New Jersey',
	NM: 'New Mexico',
	NY: 'New York',
	NC: 'North Carolina',
	ND: 'North Dakota',
	OH: 'Ohio',
	OK: 'Oklahoma',
	OR: 'Oregon',
	PA: 'Pennsylvania',
	RI: 'Rhode Island',
	SC: 'South Carolina',
	SD: 'South Dakota',
	TN: 'Tennessee',
	TX: 'Texas',
	UT: 'Utah',
	VT: 'Vermont',
	VA: 'Virginia',
	WA: 'Washington',
	WV: 'West Virginia',
	WI: 'Wisconsin',
	WY: 'Wyoming',
	AS: 'American Samoa',
	GU: 'Guam',
	MP: 'Northern Mariana Islands',
	PR: 'Puerto Rico',
	VI: 'Virgin Islands',
	FM: 'Micronesia',
	MH: 'Marshall Islands',
	PW: 'Palau',
	AA: 'Armed Forces Americas',
	AE: 'Armed Forces Europe',
	AP: 'Armed Forces Pacific',
};

export const canadianProvinces: Readonly<Record<string, string>> = {
	AB: 'Alberta',
	BC: 'British Columbia',
	MB: 'Manitoba',
	NB: 'New Brunswick',
	NL: 'Newfoundland and Labrador',
	NS: 'Nova Scotia',
	NT: 'Northwest Territories',
	NU: 'Nunavut',
	ON: 'Ontario',
	PE: 'Prince Edward Island',
	QC: 'Quebec',
	SK: 'Saskatchewan',
	YT: 'Yukon',
};

/** How people write a state or a province besides its code and its English name, folded. */
const otherNames: Readonly<Record<string, string>> = {
	AL: 'ala',
	AZ: 'ariz',
	AR: 'ark',
	CA: 'calif|cal',
	CO: 'colo',
	CT: 'conn',
	DC: 'washington dc|washington district of columbia|wash dc|distrito de columbia',
	DE: 'del',
	FL: 'fla',
	HI: 'hawai',
	IL: 'ill',
	IN: 'ind',
	KS: 'kan|kans',
	LA: 'luisiana',
	MA: 'mass',
	MI: 'mich',
	MN: 'minn',
	MS: 'miss|misisipi',
	MO: 'misuri',
	MT: 'mont',
	NE: 'neb|nebr',
	NV: 'nev',
	NH: 'nuevo hampshire|nueva hampshire',
	NJ: 'nueva jersey',
	NM: 'n mex|nuevo mexico',
	NY: 'nueva york',
	NC: 'n carolina|n car|no carolina|carolina del norte',
	ND: 'n dakota|n dak|dakota del norte',
	OK: 'okla',
	OR: 'ore|oreg',
	PA: 'penn|penna|pensilvania',
	SC: 's carolina|s car|so carolina|carolina del sur',
	SD: 's dakota|s dak|dakota del sur',
	TN: 'tenn',
	TX: 'tex|tejas',
	WA: 'wash',
	WV: 'w virginia|w va|virginia occidental',
	WI: 'wis|wisc',
	WY: 'wyo',
	FM: 'federated states of micronesia|fsm',
	MP: 'cnmi|northern marianas|saipan',
	VI: 'usvi|us virgin islands|united states virgin islands',
	AB: 'alta',
	BC: 'colombie britannique',
	MB: 'man',
	NB: 'nouveau brunswick',
	NL: 'newfoundland|nfld|nf|labrador|terre neuve|terre neuve et labrador',
	NS: 'nouvelle ecosse',
	NT: 'nwt|territoires du nord ouest',
	ON: 'ont',
	PE: 'pei|ipe|ile du prince edouard',
	QC: 'que|pq',
	SK: 'sask',
	YT: 'yukon territory|yk',
};

/**
 * The code of a state or a province that is written as people write it: its name in English, with or
 * without accents, signs and `State of`, an older abbreviation, or its name in French or Spanish.
 * `undefined` for all else, and for a name of the other country.
 *
 * @example
 * codeOfName('Washington, D.C.', usStates); // => 'DC'
 * codeOfName('Qu\u00e9bec', canadianProvinces); // => 'QC'
 */
export function codeOfName(
	text: string,
	names: Readonly<Record<string, string>>
): string | undefined {
	const folded = fold(text);
	return Object.entries(names).find(([code, name]) => {
		const small = code.toLowerCase();
		// `D. C.` and `TX 75001`; then `TX - Texas` and `Texas (TX)`, which say the same twice.
		if (folded.replace(/ /g, '') === small) return true;
		const asNamed = folded.replace(new RegExp(`^${small} | ${small}$`), '');
		return [fold(name), ...(otherNames[code]?.split('|') ?? [])].some((each) =>
			[folded, asNamed].includes(each)
		);
	})?.[0];
}

function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\p{M}.'\u2018\u2019\u02bb]/gu, '')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/[^a-z]+/g, ' ')
		.trim()
		.replace(
			/^(?:the )?(?:(?:state|commonwealth|province|provincia|estado|territory|republic) (?:of|de) )?(?:the )?/,
			''
		)
		.replace(/ (?:state|province|usa|us|canada)$/, '');
}
