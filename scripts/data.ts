/** `npm run data -- COMMAND`: the data set's own tool. */
import { runData } from './data/run.ts';

process.exitCode = runData(process.argv.slice(2));
