/** The style sheets of panel and popup as text, for the preview's own page: no file is read for them. */
import notes from '../../components/notes/notes.css?inline';
import notices from '../../components/notices.css?inline';
import scene from '../../components/options/preview.css?inline';
import panel from '../../components/panel/panel.css?inline';
import popup from '../../components/popup/popup.css?inline';
import tokens from '../../components/tokens.css?inline';

export const PREVIEW_STYLE = [tokens, notices, notes, panel, popup, scene].join('\n');
