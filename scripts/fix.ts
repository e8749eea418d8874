/** `npm run fix`: mends what can be mended by itself, the format of code and of data files. */
import { runTool } from './steps.ts';

process.exit(runTool('biome', ['check', '--write', '.']));
