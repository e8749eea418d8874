/** Proposals in lines to be read, grouped by kind. */
import type { Proposal, Proposals } from './propose.ts';

/** @returns lines: what would be added, then what contradicts */
export function proposalsText({ additions, contradictions }: Proposals): string[] {
  return [...section('Additions', additions), '', ...section('Contradictions', contradictions)];
}

function section(what: string, proposals: readonly Proposal[]): string[] {
  const byKind = [...Map.groupBy(proposals, ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length);
  return [
    `${what}: ${proposals.length}`,
    ...byKind.flatMap(([kind, all]) => [
      `  ${kind}: ${all.length}`,
      ...all.map(({ name, netflixId, text }) => `    ${name} (${netflixId}): ${text}`),
    ]),
  ];
}
