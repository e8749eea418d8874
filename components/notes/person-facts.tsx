import { Parts } from '../parts.tsx';
import type { MemberInWords } from './in-words.ts';

/** What is known of somebody without anybody having written it. */
export function PersonFacts({ of }: { of: MemberInWords['facts'] }) {
  return (
    of && (
      <p class="person-facts">
        <Parts of={of} />
      </p>
    )
  );
}
