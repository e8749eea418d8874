/** The real style sheets, as each surface has them. */
import notes from '../../../components/notes/notes.css?inline';
import notices from '../../../components/notices.css?inline';
import options from '../../../components/options/options.css?inline';
import panel from '../../../components/panel/panel.css?inline';
import popup from '../../../components/popup/popup.css?inline';
import tokens from '../../../components/tokens.css?inline';
import welcome from '../../../components/welcome/welcome.css?inline';

/** `body` there is the page of the popup or the options, which here is the surface's own room. */
const SHEETS = {
  panel: sheetOf(tokens, notices, notes, panel),
  popup: sheetOf(tokens, notices, notes, popup),
  options: sheetOf(tokens, notices, options),
  welcome: sheetOf(tokens, notices, notes, welcome),
};

export type Sheet = keyof typeof SHEETS;

/** @returns a surface's style sheet, for a shadow root */
export function sheetNamed(sheet: Sheet): CSSStyleSheet {
  return SHEETS[sheet];
}

function sheetOf(...texts: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(texts.join('\n'));
  return sheet;
}
