import { useEffect, useState } from 'preact/hooks';
import { type Day, dayOf } from '../../days/day.ts';

/** Today, also where the page stays open past midnight: looked up when it is seen again or printed. */
export function useToday(): readonly [Day, () => void] {
	const [today, setToday] = useState(() => dayOf(new Date()));
	const refresh = () => setToday(dayOf(new Date()));
	useEffect(() => {
		document.addEventListener('visibilitychange', refresh);
		window.addEventListener('beforeprint', refresh);
		return () => {
			document.removeEventListener('visibilitychange', refresh);
			window.removeEventListener('beforeprint', refresh);
		};
	}, []);
	return [today, refresh];
}
