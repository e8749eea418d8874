/** The smallest extension that shows something on a page: one message, one answer of 12 kB. */
const api = globalThis.browser ?? globalThis.chrome;
const ANSWER = { names: Array.from({ length: 400 }, (_, at) => `somebody who is number ${at} of all`) };

api.runtime.onMessage.addListener((_message, _sender, reply) => {
  reply(ANSWER);
});
