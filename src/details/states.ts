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
	CA: 'calif|cal|cali',
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
	NH: 'n hampshire|nuevo hampshire|nueva hampshire',
	NJ: 'n jersey|nueva jersey',
	NM: 'n mex|new mex|nuevo mexico',
	NY: 'nueva york|new york city|nyc',
	NC: 'n carolina|n car|no carolina|carolina del norte',
	ND: 'n dakota|no dakota|n dak|dakota del norte',
	OK: 'okla',
	OR: 'ore|oreg',
	PA: 'penn|penna|pensilvania',
	RI: 'rhode is',
	SC: 's carolina|s car|so carolina|carolina del sur',
	SD: 's dakota|so dakota|s dak|dakota del sur',
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
	BC: 'brit columbia|colombie britannique|cb',
	MB: 'man',
	NB: 'nouveau brunswick',
	NL: 'newfoundland|nfld|nf|labrador|lb|terre neuve|terre neuve labrador|tnl',
	NS: 'nouvelle ecosse|ne',
	NT: 'nwt|northwest territory|territoires du nord ouest|tno',
	NU: 'nvt',
	ON: 'ont',
	PE: 'pei|prince edward is|ipe|ile du prince edouard',
	QC: 'que|pq',
	SK: 'sask',
	YT: 'yukon territory|yukon terr|yk',
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
	const joined = withoutSpaces(folded);
	return Object.entries(names).find(([code, name]) => {
		const small = code.toLowerCase();
		if (joined === small) return true;
		// `TX - Texas` and `Texas (TX)` say the same twice.
		const asNamed = withoutSpaces(folded.replace(new RegExp(`^${small} | ${small}$`), ''));
		const known = [fold(name), ...(otherNames[code]?.split('|') ?? [])].map(withoutSpaces);
		return known.includes(joined) || known.includes(asNamed);
	})?.[0];
}

const withoutSpaces = (text: string) => text.replace(/ /g, '');

function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\p{M}.'\u2018\u2019\u02bb]/gu, '')
		.toLowerCase()
		.replace(/[^a-z]+|\b(?:and|et)\b/g, ' ')
		.replace(/ +/g, ' ')
		.trim()
		.replace(
			/^(?:the )?(?:(?:state|commonwealth|province|provincia|estado|territory|republic) (?:of|de) )?(?:the )?/,
			''
		)
		.replace(/ (?:state|province|usa|us|canada)$/, '');
}
