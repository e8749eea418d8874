/** The badge on the toolbar's icon: how many of the cast the notes of a tab have. Browsers take it away with the tab's page. */
import { browser } from 'wxt/browser';
import { holds } from '../../components/holds.ts';
import { browserLocale } from '../shared/browser-locale.ts';
import type { Held } from '../shared/protocol.ts';

/** As the interface's accent on light ground: white on it has a contrast of 6.9. */
const GROUND = '#0b665a';
const INK = '#ffffff';

/**
 * @param tabId the tab of the notes
 * @param held what they hold; where that is nothing, there is no badge
 * @throws where the browser refuses, as for a tab that is closed by then
 */
export async function showBadge(tabId: number, { cast, stories }: Held): Promise<void> {
  const { action } = browser;
  const { message } = browserLocale();
  // All at once: of two that come quickly, the later wins.
  await Promise.all([
    action.setBadgeText({ tabId, text: cast > 0 ? String(cast) : '' }),
    action.setTitle({ tabId, title: [message('show_notes'), ...holds(cast, stories, message)].join(' · ') }),
    action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    action.setBadgeTextColor({ tabId, color: INK }),
  ]);
}
