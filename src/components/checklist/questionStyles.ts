import { adoptStyles } from '../parts/adoptStyles.ts';
import '../parts/fieldStyles.ts';
import styles from '../parts/situation.css?inline';

/** Loading this file gives a page the styles of a question, where its HTML has none of them. */
adoptStyles(styles);
