/**
 * When and how each selector of Netflix's pages was last seen, in the order of `netflix.content/site/selectors.ts`: L
 * seen live by whoever wrote of it, C read in a maintained extension, `saved page` read in a page that somebody had saved.
 * One that you saw yourself is an L with the month. For the self-check's report, so the pages themselves carry none of it.
 */
export const SELECTOR_DAYS: Readonly<Record<string, readonly string[]>> = {
  modal: ['2026-07 L', '2021 L', '2021 L'],
  modalName: ['2026-07 L', '2026-08 L', '2026-07 L'],
  modalClose: ['2021 L'],
  modalNames: ['2026-07 L', '2026-07 L'],
  modalYear: ['2021 L'],
  modalEpisodes: ['2026-07 L'],
  playLink: ['2026-08 L'],
  pageName: ['2026 L', '2026-07 saved page'],
  pageNames: ['2026-07 saved page', '2026-07 saved page'],
  others: ['2021 C', '2021 C', '2021 C'],
  playerView: ['2026-09 L'],
  ads: ['2026-09 L'],
  pauseCard: ['2026-09 L'],
  kids: ['2023 saved page', '2022 saved page'],
  jsonLd: ['2026 C'],
  playerName: ['2026-08 C', '2026-08 C', '2026-09 C'],
  playerTitle: ['2026-08 C'],
  playerSeries: ['2026-08 C', '2026-09 C', '2026-09 C'],
};
