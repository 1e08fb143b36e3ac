/**
 * Reads reports that were spoiled at random, and files made to hang a reader: each must be read or
 * told of within five seconds, every row of it accounted for, whatever a person says that it is. Of a file that is not, the smallest of
 * its kind is printed.
 *
 *     npm run fuzz:reports                100,000 files
 *     npm run fuzz:reports -- 5000        5,000 files
 *     SEED=7 npm run fuzz:reports         other ones
 */
import { fuzzFiles } from './fuzzFiles.ts';
import { readAnyReport, spoiledAndTold } from '../tests/unit/reports/fuzz.ts';

await fuzzFiles(spoiledAndTold, readAnyReport);
