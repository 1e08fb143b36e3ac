/**
 * Links as they were sent, and what they said. They must say it for ever: one that no longer does
 * means that links which people hold are broken. Add to them; never change one.
 */
export const goldenLinks: readonly {
	name: string;
	hash: string;
	shows: Record<string, unknown>;
}[] = [
	{
		name: 'one company without notes',
		hash: '#r1.XzOzAAu_jIL-C4jdsxw1aRTAMotLOTjcO2Y15AD9VfSbbnRPEj2fg',
		shows: {
			invite: false,
			withNotes: false,
			withReasons: false,
			whole: true,
			announced: 1,
			tasksKnown: 48,
			unknown: 0,
			made: '2026-11-25T12:00:00.000Z',
			companies: [
				{
					items: {
						label: {
							at: '2026-11-20T23:59:59.999Z',
							text: 'Example Widgets LLC',
						},
						'answer/importer-of-record': {
							at: '2026-11-20T23:59:59.999Z',
							text: 'yes',
						},
						'answer/account': {
							at: '2026-11-20T23:59:59.999Z',
							text: 'none',
						},
						'task/before.importer-of-record': {
							at: '2026-11-20T23:59:59.999Z',
							state: 'done',
							on: '2026-11-20',
						},
						'task/apply.submitted': {
							at: '2026-11-24T23:59:59.999Z',
							state: 'done',
							on: '2026-11-23',
						},
						'task/ach.bank-is-us': {
							at: '2026-11-24T23:59:59.999Z',
							state: 'not-applicable',
						},
						'task/keep.sign-in': {
							at: '2026-11-25T12:00:00.000Z',
							state: 'open',
						},
					},
				},
			],
		},
	},
	{
		name: 'one company with notes and reasons',
		hash: '#r1.W4lTABT_jIL4C4jjsxw1aRTAMotLOTjb2s-vj-cAUd3eISlXkYVqoVCceeC9sHG_N43kg1sxDQ2OoXy4-PNWGX7Fz0',
		shows: {
			invite: false,
			withNotes: true,
			withReasons: true,
			whole: true,
			announced: 1,
			tasksKnown: 48,
			unknown: 0,
			made: '2026-11-25T12:00:00.000Z',
			companies: [
				{
					items: {
						label: {
							at: '2026-11-20T23:59:59.999Z',
							text: 'Example Widgets LLC',
						},
						'answer/importer-of-record': {
							at: '2026-11-20T23:59:59.999Z',
							text: 'yes',
						},
						'answer/account': {
							at: '2026-11-20T23:59:59.999Z',
							text: 'none',
						},
						'task/before.importer-of-record': {
							at: '2026-11-20T23:59:59.999Z',
							state: 'done',
							on: '2026-11-20',
						},
						'task/apply.submitted': {
							at: '2026-11-24T23:59:59.999Z',
							state: 'done',
							on: '2026-11-23',
						},
						'note/apply.submitted': {
							at: '2026-11-24T23:59:59.999Z',
							text: 'Ada has the confirmation',
						},
						'task/ach.bank-is-us': {
							at: '2026-11-24T23:59:59.999Z',
							state: 'not-applicable',
							because: 'Our broker receives it',
						},
						'task/keep.sign-in': {
							at: '2026-11-25T12:00:00.000Z',
							state: 'open',
						},
					},
				},
			],
		},
	},
	{
		name: 'nothing but its day',
		hash: '#r1.tM4pAAY_jIL-C4jds__xTWSqjet7Gi6',
		shows: {
			invite: false,
			withNotes: false,
			withReasons: false,
			whole: true,
			announced: 1,
			tasksKnown: 48,
			unknown: 0,
			made: '2026-11-25T12:00:00.000Z',
			companies: [
				{
					items: {},
				},
			],
		},
	},
	{
		name: 'an invite',
		hash: '#r1.gX9OABI_jIL2C4jEGM4SyJBX0dMj5JIG8kd27g1n4_17oVCZ-ZYUSUOEy2GFgaDRX8bKmanMsOEeMtD',
		shows: {
			invite: true,
			withNotes: false,
			withReasons: false,
			whole: true,
			announced: 1,
			tasksKnown: 48,
			unknown: 0,
			made: '2026-11-25T12:00:00.000Z',
			companies: [
				{
					id: 'k3v9qd',
					items: {
						label: {
							at: '2026-11-25T12:00:00.000Z',
							text: 'Client 07 — Ñandú S.A. 进口',
						},
						suffix: {
							at: '2026-11-25T12:00:00.000Z',
							text: '01',
						},
					},
				},
			],
		},
	},
	{
		name: 'several companies',
		hash: '#r1.BVnAAAq_jIL-C4i4jOEsiUb9jiBcACqHnW1_ZbvROfmNEOZUg',
		shows: {
			invite: false,
			withNotes: false,
			withReasons: false,
			whole: true,
			announced: 2,
			tasksKnown: 48,
			unknown: 0,
			made: '2026-11-25T12:00:00.000Z',
			companies: [
				{
					id: 'k3v9qd',
					items: {
						label: {
							at: '2026-11-01T23:59:59.999Z',
							text: 'Client 1',
						},
						'answer/importer-of-record': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'yes',
						},
						'answer/based': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'us',
						},
						'answer/account': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'none',
						},
						'answer/numbers': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'one',
						},
						'answer/recipient': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'self',
						},
						'answer/bank': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'us',
						},
						'task/before.importer-of-record': {
							at: '2026-11-01T23:59:59.999Z',
							state: 'done',
							on: '2026-11-01',
						},
						'task/before.account-looked-up': {
							at: '2026-11-01T23:59:59.999Z',
							state: 'done',
							on: '2026-11-01',
						},
					},
				},
				{
					items: {
						label: {
							at: '2026-11-01T23:59:59.999Z',
							text: 'Client 2',
						},
						'answer/importer-of-record': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'yes',
						},
						'answer/based': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'us',
						},
						'answer/account': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'none',
						},
						'answer/numbers': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'one',
						},
						'answer/recipient': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'self',
						},
						'answer/bank': {
							at: '2026-11-01T23:59:59.999Z',
							text: 'us',
						},
					},
				},
			],
		},
	},
	{
		name: 'texts as long as they can be',
		hash: '#r1.udONABa_jIL4C4jjsxws0cZyHL-JGIfVDM-pO232SNt3tqU6RY6aJNaa5IX2Gd0TPUgQNiEk_eOTtIZB780Nj1muLdqPzjSVQ',
		shows: {
			withNotes: true,
			withReasons: true,
			whole: true,
			announced: 1,
			tasksKnown: 48,
			unknown: 0,
			companies: [
				{
					items: {
						label: { at: '2026-11-20T23:59:59.999Z', text: '进'.repeat(80) },
						suffix: { at: '2026-11-20T23:59:59.999Z', text: '口'.repeat(12) },
						'task/ach.bank-is-us': {
							at: '2026-11-20T23:59:59.999Z',
							state: 'not-applicable',
							because: '税'.repeat(200),
						},
						'note/ach.bank-is-us': { at: '2026-11-20T23:59:59.999Z', text: '关'.repeat(500) },
					},
				},
			],
		},
	},
	{
		name: 'the second layout: a company with waits, entries of a note and reasons',
		hash: '#r2.nA_eAC7_jIL4C4jjsM4SyJRwdLDCw1MTkwgu4vHbEtFkCMXJWQfaReN2c2iHkJwOJiepJNuPpMyLx8VYLCbiDq_8xcQW1rmofBxIgBQ08oAdvivB8oknOpKs8VTea_In_AbDOC1nghy9vM8lXaqtVsJLND-_J84ETn5EnO7m5jzcxlddlIg_ftiLoFCgHK1TY0',
		shows: {
			invite: false,
			withNotes: true,
			withReasons: true,
			withWaits: true,
			whole: true,
			announced: 1,
			tasksKnown: 48,
			unknown: 0,
			made: '2026-11-25T12:00:00.000Z',
			companies: [
				{
					id: 'k3v9qd',
					items: {
						label: { at: '2026-11-18T23:59:59.999Z', text: 'Example Widgets LLC' },
						'answer/account': { at: '2026-11-18T23:59:59.999Z', text: 'none' },
						'task/before.importer-of-record': {
							at: '2026-11-18T23:59:59.999Z',
							state: 'done',
							on: '2026-11-18',
						},
						'task/before.number-active': {
							at: '2026-11-19T23:59:59.999Z',
							state: 'not-applicable',
							because: 'Our broker asked',
						},
						'waiting/before.owner-chosen': {
							at: '2026-11-20T23:59:59.999Z',
							text: 'the bank',
							since: '2026-11-18',
							until: '2026-12-01',
						},
						'note/before.owner-chosen/hmmvq0w': {
							at: '2026-11-19T10:11:12.345Z',
							text: 'Written by the first release',
						},
						'note/before.owner-chosen/k3v9qd': {
							at: '2026-11-20T10:11:12.345Z',
							text: 'Ada has it, called again on Monday.',
							by: 'Ada',
							was: 'b1b1b1.mhz3k9k0 abcdefg',
						},
						'note/before.owner-chosen/r1r1r1': { at: '2026-11-20T12:11:12.345Z', text: '' },
						'waiting/apply.submitted': {
							at: '2026-11-24T23:59:59.999Z',
							text: 'Ñandú',
							since: '2026-11-24',
						},
					},
				},
			],
		},
	},
	{
		name: 'the second layout: two companies without notes',
		hash: '#r2.GnNKABi_jIL-C4i4jOEsiUcHSuxv77CAueDl11qvUnOF7CqhZK-idzm8apEgmrlq63ofHdQHB4nybrfe5xEzbAt0Txp_UEqOaSdoXnZIA',
		shows: {
			invite: false,
			withNotes: false,
			withReasons: false,
			withWaits: true,
			whole: true,
			announced: 2,
			tasksKnown: 48,
			unknown: 0,
			made: '2026-11-25T12:00:00.000Z',
			companies: [
				{
					id: 'k3v9qd',
					items: {
						label: { at: '2026-11-18T23:59:59.999Z', text: 'Example Widgets LLC' },
						'answer/account': { at: '2026-11-18T23:59:59.999Z', text: 'none' },
						'task/before.importer-of-record': {
							at: '2026-11-18T23:59:59.999Z',
							state: 'done',
							on: '2026-11-18',
						},
						'task/before.number-active': {
							at: '2026-11-19T23:59:59.999Z',
							state: 'not-applicable',
						},
						'waiting/before.owner-chosen': {
							at: '2026-11-20T23:59:59.999Z',
							text: 'the bank',
							since: '2026-11-18',
							until: '2026-12-01',
						},
						'waiting/apply.submitted': {
							at: '2026-11-24T23:59:59.999Z',
							text: 'Ñandú',
							since: '2026-11-24',
						},
					},
				},
				{
					items: {
						label: { at: '2026-11-20T23:59:59.999Z', text: 'Ñandú 进口' },
						'task/ach.bank-is-us': {
							at: '2026-11-24T23:59:59.999Z',
							state: 'done',
							on: '2026-11-20',
						},
					},
				},
			],
		},
	},
];
