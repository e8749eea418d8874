/**
 * @param root the project's
 * @param tool of node_modules, by name
 * @returns the file that is its program, or why there is none
 */
export function toolScript(
  root: string,
  tool: string,
): { script: string; why?: never } | { script?: never; why: string };
