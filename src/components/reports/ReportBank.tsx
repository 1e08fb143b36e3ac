import words from 'virtual:words/reports';
import { showDay } from '../../days/day.ts';
import { englishLang } from '../../i18n/englishLang.ts';
import { plural } from '../../i18n/plural.ts';
import { sentences } from '../../i18n/sentences.ts';
import { showDollars } from '../../i18n/showDollars.ts';
import type { ReportSummary } from '../../reports/reportSession.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { moneyInWords } from './reportWords.ts';

interface Props {
	summary: ReportSummary;
	factAddress: string;
}

const { bank: text } = words;

/** REV-603's payments held against the bank's deposits. What it shows is on screen alone. */
export function ReportBank({ summary: { bank, payments }, factAddress }: Props) {
	const expected = (payments.paid?.payments ?? 0) + (payments.sent?.payments ?? 0);
	const hasPayments = expected > 0;
	// One without a day or an amount was held against nothing.
	const isAllIn = bank?.matched.payments === expected;
	return (
		<section class="report-bank" aria-labelledby="report-bank">
			<h3 id="report-bank">{text.title}</h3>
			<p class="hint">
				{sentences([text.hint, text.privacy, text.window])}
				<FactLinks facts={text.facts} address={factAddress} />
			</p>
			{bank && !hasPayments && <p>{text.noPayments}</p>}
			{bank && hasPayments && (
				<>
					<p>
						<strong>
							{plural(text.matched, bank.matched.payments, {
								count: bank.matched.payments,
								total: showDollars(bank.matched.cents),
							})}
						</strong>{' '}
						{isAllIn && text.allIn}
					</p>
					{bank.openPaymentCount > 0 && (
						<>
							<h4 id="bank-payments">{plural(text.openPayments, bank.openPaymentCount)}</h4>
							<div class="table-rows" role="group" tabIndex={0} aria-labelledby="bank-payments">
								<table>
									<thead>
										<tr>
											<th scope="col">{text.refund}</th>
											<th scope="col">{text.day}</th>
											<th scope="col">{text.amount}</th>
											<th scope="col">{text.status}</th>
										</tr>
									</thead>
									<tbody>
										{bank.openPayments.map(({ number, day, cents, status }, place) => (
											<tr key={place}>
												<th scope="row" class="report-number">
													{number}
												</th>
												<td>{day === undefined ? '' : showDay(day)}</td>
												<td class="report-money">{moneyInWords(cents)}</td>
												<td lang={englishLang || undefined}>{status}</td>
											</tr>
										))}
									</tbody>
								</table>
							</div>
						</>
					)}
				</>
			)}
			{bank && bank.openDepositCount > 0 && (
				<details>
					<summary>{plural(text.openDeposits, bank.openDepositCount)}</summary>
					<div class="table-rows" role="group" tabIndex={0} aria-label={text.title}>
						<table>
							<thead>
								<tr>
									<th scope="col">{text.day}</th>
									<th scope="col">{text.amount}</th>
								</tr>
							</thead>
							<tbody>
								{bank.openDeposits.map(({ day, cents }, place) => (
									<tr key={place}>
										<td>{showDay(day)}</td>
										<td class="report-money">{moneyInWords(cents)}</td>
									</tr>
								))}
							</tbody>
						</table>
					</div>
					<p class="hint">{text.hidden}</p>
				</details>
			)}
		</section>
	);
}
