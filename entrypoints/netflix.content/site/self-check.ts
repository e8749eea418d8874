/** Reports which landmarks of Netflix's page are found now. The report says neither which title is shown nor to whom. */
import type { SelfCheck } from '../../shared/protocol.ts';
import { readLanguage } from './language.ts';
import { foundBy, SELECTORS } from './selectors.ts';

/**
 * @param page the document
 * @param surface where a title is shown, if one is
 * @param state what the panel shows
 * @returns a report that can be published
 */
export function checkPage(page: Document, surface = 'none', state = 'none'): SelfCheck {
  const landmarks = Object.keys(SELECTORS) as Array<keyof typeof SELECTORS>;
  return {
    surface,
    language: readLanguage(page) ?? '',
    state,
    landmarks: landmarks.map((landmark) => ({ landmark, found: foundBy(page, landmark) })),
  };
}
