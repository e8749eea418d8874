import { OUTSIDE } from '../links.ts';
import { useLocale } from '../locale.ts';
import { Notices } from '../notices.tsx';
import { Steps } from './steps.tsx';
import { Trial } from './trial.tsx';
import type { WelcomeProps } from './types.ts';

/** What one sees once, after the installation: the notes themselves, to be tried, and the few things worth knowing. */
export function Welcome(props: WelcomeProps) {
  const { notices, reloadTabs } = props;
  const { message } = useLocale();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <h1>{message('welcome_title')}</h1>
        <p class="welcome-intro">{message('welcome_intro')}</p>
      </header>
      <div class="welcome-side">
        <Trial {...props} />
      </div>
      <div class="welcome-rest">
        <Notices of={notices} />
        {reloadTabs && (
          <p class="welcome-older">
            {message('welcome_older_tabs')}{' '}
            <button type="button" class="welcome-button" onClick={reloadTabs}>
              {message('welcome_reload_tabs')}
            </button>
          </p>
        )}
        <Steps {...props} />
        <a class="welcome-start" href="https://www.netflix.com/" {...OUTSIDE}>
          {message('welcome_open_netflix')}
        </a>
        <p class="welcome-small">{message('about_affiliation')}</p>
      </div>
    </main>
  );
}
