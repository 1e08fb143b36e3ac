import fields from '../../styles/fields.css?inline';
import { adoptStyles } from './adoptStyles.ts';

/** Loading this file gives a page the styles of fields, where its HTML has none of them. */
adoptStyles(fields, 'before all others');
