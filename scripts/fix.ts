/** `npm run fix`: mends what can be mended by itself, the format of code and of data files. */
import { runSteps } from './steps.ts';

const failed = runSteps([{ name: 'format and lint', tool: 'biome', args: ['check', '--write', '.'] }]);
if (failed.length > 0) process.exit(1);
