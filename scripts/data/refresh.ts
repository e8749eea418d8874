export function refreshData(_a: string[], _f: string): number {
  return 0;
}
