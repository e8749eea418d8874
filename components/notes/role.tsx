import type { Role as RoleData } from '../../data/schema.ts';
import { WRITTEN } from '../locale.ts';
import { SourceLink } from './source-link.tsx';
import { Spoiler } from './spoiler.tsx';

/** A sentence on a person's part in a title, with the page that backs it. */
export function Role({ role, of }: { role: RoleData; of: string }) {
  return (
    <Spoiler spoils={role.spoiler !== 'none'} about={of}>
      <p class="cast-role" {...WRITTEN}>
        {role.text} <SourceLink source={role.source} />
      </p>
    </Spoiler>
  );
}
