/**
 * Replaces WXT's content script context (wxt.config.ts), which announces the script to the document and lets any page end
 * it by an event. `lifetime.ts` decides how long the script lives.
 */
export class ContentScriptContext {}
