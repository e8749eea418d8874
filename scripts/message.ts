/** `npm run message`: adds a message of the interface to all languages, or takes it out of all. */
import { runMessage } from './messages/run.ts';

process.exitCode = runMessage(process.argv.slice(2));
