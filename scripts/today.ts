/**
 * @param now the moment
 * @returns the day, here or in Greenwich, whichever is later: who sets an edition in the morning in Auckland is not of the future
 */
export function today(now = new Date()): string {
  const here = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const local = here.map((part) => String(part).padStart(2, '0')).join('-');
  const greenwich = now.toISOString().slice(0, 10);
  return local > greenwich ? local : greenwich;
}
