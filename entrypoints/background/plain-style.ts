/**
 * What the panel wears where its style sheet cannot be read: out of the page's way, readable, in the system's own
 * colours. It is part of the script, so it is there whenever that is asked, and written as a minifier would write it: none
 * looks into a text.
 */
export const PLAIN_STYLE =
  ':host{all:initial!important;direction:ltr!important;unicode-bidi:normal!important}' +
  '.show-notes{font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere;user-select:text}' +
  '[data-theme=dark]{color-scheme:dark}' +
  '[data-theme=light]{color-scheme:light}' +
  '.panel{position:fixed;z-index:2000000000;top:16px;right:16px;box-sizing:border-box;' +
  'max-width:min(360px,100vw - 32px);max-height:calc(100vh - 32px);overflow:auto;' +
  'padding:8px 12px;border:1px solid;background:Canvas;color:CanvasText}' +
  '.panel[data-side=left]{right:auto;left:16px}' +
  '.panel[data-settled=false]{visibility:hidden}' +
  '.silent{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}' +
  '@media print{:host{display:none!important}}';
