import { adoptStyles } from '../parts/adoptStyles.ts';
import styles from './keeping.css?inline';

/** Loading this file gives a page the styles of keeping, of which its HTML has none. */
adoptStyles(styles);
