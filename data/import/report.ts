/** What an import did and left out: collected while it runs, and printed at the end, grouped by reason, with examples. */

/** Reports on the current row: the rule that applied, and to what. */
export type Note = (rule: string, detail: string) => void;

/** One thing that was done to one row. */
export type ReportEntry = {
  readonly rule: string;
  /** The row: a title with its id, or a file with the line. */
  readonly where: string;
  readonly detail: string;
};

/** The whole of an import: findings of each kind, and figures in the order they are told. */
export type Report = {
  readonly figures: ReadonlyMap<string, number>;
  readonly refused: readonly ReportEntry[];
  readonly cleaned: readonly ReportEntry[];
};

/**
 * @param report what an import did
 * @param examples how many examples of each reason are shown
 * @returns the report in lines to be read
 */
export function reportText(report: Report, examples = Number.POSITIVE_INFINITY): string {
  return [
    ...[...report.figures].map(([name, count]) => `${String(count).padStart(7)}  ${name}`),
    '',
    `Refused rows: ${report.refused.length}`,
    ...grouped(report.refused, examples),
    '',
    `Cleaned: ${report.cleaned.length}`,
    ...grouped(report.cleaned, examples),
    '',
  ].join('\n');
}

function grouped(findings: readonly ReportEntry[], examples: number): string[] {
  const byRule = Map.groupBy(findings, (finding) => finding.rule);
  return [...byRule]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([rule, all]) => [
      `${String(all.length).padStart(7)}  ${rule}`,
      ...all.slice(0, examples).map((finding) => `           ${finding.where}: ${finding.detail}`),
    ]);
}
