/**
 * @param id of the element in a page's own HTML that the page is drawn into
 * @returns that element
 * @throws where there is no such element
 */
export function pageRoot(id: string): Element {
  const found = document.querySelector(`#${id}`);
  if (!found) throw new Error(`${id}/index.html has no #${id}`);
  return found;
}
