import dropZone from '../parts/dropZone.css?inline';
import fileChoice from '../parts/fileChoice.css?inline';
import { adoptStyles } from '../parts/adoptStyles.ts';
import styles from './sharing.css?inline';

/** Loading this file gives a page the styles of sharing, of which its HTML has none. */
adoptStyles(styles);
adoptStyles(fileChoice);
adoptStyles(dropZone);
