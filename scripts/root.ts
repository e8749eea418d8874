import { join } from 'node:path';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '..');
