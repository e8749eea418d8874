/** Asks the open tabs of Netflix which landmarks they find, and makes a text of it. */
import { browser } from 'wxt/browser';
import { z } from '../../data/zod.ts';
import { outcomeOf } from '../shared/errand.ts';
import { readOlderTabs } from '../shared/front-tab.ts';
import type { PageProtocol } from '../shared/protocol.ts';
import { SELECTOR_DAYS } from '../shared/selector-days.ts';

const Answer = z.object({
  surface: z.string(),
  language: z.string(),
  state: z.string(),
  landmarks: z.array(z.object({ landmark: z.string(), found: z.int() })),
});

/**
 * @param date of the data set
 * @param older what is said of a tab in which none of our scripts answers, since it was there before them
 * @returns the report; empty where no tab of Netflix is open
 * @throws where the browser does not tell of tabs
 */
export async function selfCheck(date: string, older: string): Promise<string> {
  const request: PageProtocol['self-check']['request'] = { type: 'self-check' };
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(
    // Fails in every tab where no content script listens, which is every tab that is not Netflix's, or where it is stuck.
    tabs.map(({ id }) => outcomeOf(() => (id === undefined ? undefined : browser.tabs.sendMessage(id, request)))),
  );
  const told = answers.flatMap(({ value }) => {
    const parsed = Answer.safeParse(value);
    return parsed.success ? [describe(parsed.data)] : [];
  });
  const pages = [...told, ...(await readOlderTabs()).map(() => older)];
  if (pages.length === 0) return '';
  const { version } = browser.runtime.getManifest();
  return [`Show Notes ${version}, data of ${date}`, navigator.userAgent, ...pages].join('\n\n');
}

function describe({ surface, language, state, landmarks }: z.infer<typeof Answer>): string {
  const lines = landmarks.map(
    ({ landmark, found }) => `${landmark.padEnd(16)} ${SELECTOR_DAYS[landmark]?.[found] ?? '–'}`,
  );
  return [`${surface}, ${state}, page in ${language || '?'}`, ...lines].join('\n');
}
