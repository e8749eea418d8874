/** What the options page asks of the background beside the choices themselves. It may fail without the page. */
import type { Meta } from '../../data/schema.ts';
import { type Outcome, outcomeOf } from '../shared/errand.ts';
import { send } from '../shared/send.ts';

/** @returns what the data set says of itself; never throws */
export function readMeta(): Promise<Outcome<Meta>> {
  return outcomeOf(() => send({ type: 'meta' }));
}
