/**
 * What people ask in Spanish, as they type it in the U.S. and in Mexico, with and without accents and
 * with CBP's English words, and where the answer stands. Any of the places is right.
 */
export const questions: readonly (readonly [string, ...string[]])[] = [
	// Getting ready
	['qué necesito para empezar', '/ready/', '/guide/before-you-start/'],
	[
		'cual correo va en la casilla 2E',
		'/glossary/#box-2e',
		'/guide/before-you-start/',
		'/help/#record-has-no-email',
	],
	['mi numero de importador esta inactivo', '/help/#number-inactive'],
	['la aduana canceló nuestro número de importador', '/help/#number-voided'],
	[
		'somos una empresa mexicana sin dirección en Estados Unidos',
		'/guide/before-you-start/',
		'/help/#no-us-bank-account',
	],
	[
		'EIN con 00 al final',
		'/help/#suffix-or-not',
		'/glossary/#suffix',
		'/glossary/#ein',
		'/glossary/#importer-number',
	],
	['quién debe ser el dueño de la cuenta', '/guide/before-you-start/'],
	['cambiamos de razón social', '/help/#name-does-not-match', '/guide/before-you-start/'],
	// Applying and signing in
	['cómo abro una cuenta en ACE', '/guide/apply/'],
	['no me llega el codigo', '/help/#code-never-comes', '/help/#code-too-late'],
	['el código ya caducó', '/help/#code-too-late', '/glossary/#verification-code', '/guide/apply/'],
	['dice que mi correo ya está registrado', '/help/#email-already-used'],
	['el nombre de la empresa no coincide', '/help/#name-does-not-match', '/guide/apply/'],
	['ya mandé la solicitud y nadie me contesta', '/help/#no-account-mail', '/guide/verify/'],
	['olvidé mi contraseña', '/help/#locked-out', '/guide/verify/'],
	['no puedo entrar a mi cuenta', '/help/#locked-out', '/help/#cannot-create-login'],
	['la persona que tenía la cuenta renunció', '/help/#owner-has-left'],
	[
		'me llegó un correo de CBP, es real?',
		'/help/#mail-looks-fake',
		'/guide/verify/',
		'/help/#someone-asks-for-bank-details',
	],
	// The dashboard and the bank
	['no aparece la pestaña de reembolsos', '/help/#refund-tab-missing', '/guide/dashboard/'],
	['dónde pongo mi cuenta de banco', '/guide/ach-refunds/'],
	['solo tenemos cuenta en un banco mexicano', '/help/#no-us-bank-account', '/guide/ach-refunds/'],
	[
		'cuál es el routing number',
		'/glossary/#routing-number',
		'/guide/ach-refunds/',
		'/help/#routing-number-refused',
	],
	[
		'mi broker puede recibir el dinero',
		'/guide/ach-refunds/',
		'/glossary/#notify-party',
		'/help/#broker-cannot-enter',
		'/help/#money-went-to-broker',
	],
	[
		'me pueden mandar un cheque',
		'/guide/ach-refunds/',
		'/glossary/#ach-refund',
		'/help/#no-us-bank-account',
	],
	['cambiamos de banco', '/help/#bank-account-changed', '/guide/keep-current/'],
	['cambio de agente aduanal', '/help/#new-broker', '/guide/keep-current/'],
	['nos llamaron para pedir la cuenta', '/help/#someone-asks-for-bank-details'],
	// Asking for the refund, and waiting for it
	['cómo solicito el reembolso de aranceles', '/guide/what-next/', '/glossary/#cape-declaration'],
	['que es CAPE', '/glossary/#cape', '/guide/what-next/', '/glossary/#cape-declaration'],
	['CAPE no acepta mi archivo csv', '/help/#upload-refused', '/tools/entries/'],
	[
		'rechazaron algunas entradas',
		'/help/#entries-refused',
		'/tools/reports/',
		'/help/#account-mismatch',
	],
	[
		'la entrada se liquidó hace más de 80 días',
		'/help/#entry-past-cape-window',
		'/guide/what-next/',
		'/tools/dates/',
	],
	['cuándo me pagan', '/help/#no-money-yet', '/guide/what-next/', '/help/not-paid/'],
	['me depositaron menos', '/help/#deposit-too-small'],
	['el banco devolvió el pago R03', '/help/#payment-returned'],
	['se pagan impuestos por el reembolso', '/guide/what-next/'],
	// This site
	['pasar a otra computadora', '/progress/'],
	['telefono de ayuda de la aduana', '/guide/dashboard/'],
	['tengo varios clientes', '/companies/'],
	['es una página oficial del gobierno', '/about/'],
];

/** The same with the mistakes of a hurried hand. */
export const mistyped: readonly (readonly [string, ...string[]])[] = [
	[
		'codigo de verficacion',
		'/glossary/#verification-code',
		'/guide/apply/',
		'/help/#code-never-comes',
	],
	[
		'numero de rutta',
		'/glossary/#routing-number',
		'/guide/ach-refunds/',
		'/help/#routing-number-refused',
	],
	['liqudacion', '/glossary/#liquidation', '/glossary/#reliquidation'],
	['improtador de registro', '/glossary/#importer-of-record', '/help/#not-importer-of-record'],
];
