import { expect, test } from 'playwright/test';
import { groupIds } from '../../../src/details/detailGroup.ts';
import { textFile } from '../../../src/guide/contentFiles.ts';
import { readYaml } from '../../../src/guide/readYaml.ts';
import { detailsFile } from '../../../src/guide/textSchemas.ts';

/** What a message speaks of, and the fact that carries the rule. */
const rules: readonly (readonly [name: string, speaks: RegExp, fact: string])[] = [
	['the length of an address line', /\{limit\} characters a line/, 'A-65'],
	['a P.O. box', /P\.O\. box/, 'A-66'],
	['a business service center', /business service center/, 'A-66'],
	['a two-letter code', /two-letter codes|as two letters/, 'A-67'],
	['the first digits of a ZIP code', /first three digits/, 'A-68'],
	['an area code', /area code \{code\}|three digits after the area code/, 'A-69'],
	['an extension', /extension/, 'A-69'],
	['the first digits of EINs', /EINs begin/, 'A-70'],
	['a block of Form 5106', /box 1A/, 'A-71'],
	['the look of an ITIN', /looks like an ITIN|or an ITIN/, 'A-72'],
	['the parts of an email address', /one @|An address has none|characters; mail/, 'A-73'],
	['the check digit', /check digit (?:does|finds)/, 'R-66'],
	['the first digits of a routing number', /begins? with (?:00|80|61|these)/, 'R-67'],
	['an IBAN', /IBAN/, 'R-69'],
	['a SWIFT code', /SWIFT/, 'R-69'],
	['a CLABE', /CLABE/, 'R-70'],
	['a Canadian bank number', /Canadian (?:number|transit)/, 'R-70'],
	['a sort code', /sort code/, 'R-70'],
	['a card number', /looks like a card number/, 'R-71'],
	['the type of an account', /type goes into the payment/, 'R-72'],
	['the length of a bank name', /cut to \{limit\}/, 'R-73'],
	['a filer code', /filer code/, 'P-76'],
];

const files = await Promise.all(
	groupIds.map((group) => readYaml(textFile(`details/${group}.yaml`, 'en'), detailsFile))
);
const messages = files.flatMap(({ data }) =>
	data.flatMap(({ id, issues }) =>
		Object.entries(issues).map(([issue, { says, why, facts }]) => ({
			name: `${id}, ${issue}`,
			text: `${typeof says === 'string' ? says : Object.values(says).join(' ')} ${why}`,
			facts,
		}))
	)
);

for (const [name, speaks, fact] of rules)
	test(`each message that speaks of ${name} cites ${fact}`, () => {
		const found = messages.filter(({ text }) => speaks.test(text));
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter(({ facts }) => !facts.includes(fact)).map(({ name }) => name)).toEqual([]);
	});
