/**
 * In place of WXT's context of a content script, which would tell the document of our start and let any page end us by an event:
 * wxt.config.ts puts this there. How long the script lives is told by `lifetime.ts`.
 */
export class ContentScriptContext {}
