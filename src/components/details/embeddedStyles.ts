import '../parts/fieldStyles.ts';
import { adoptStyles } from '../parts/adoptStyles.ts';
import styles from './details.css?inline';

/** Loading this file gives a page the styles of the checks, where its HTML has none of them. */
adoptStyles(styles);
