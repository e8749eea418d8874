import { Choices } from './choices.tsx';
import { Languages } from './languages.tsx';
import { Sections } from './sections.tsx';
import { Toggle } from './toggle.tsx';
import type { OptionControl } from './types.ts';

/** A preference's control, by its kind. */
export function Control({ control }: { control: OptionControl }) {
  switch (control.kind) {
    case 'choice':
      return <Choices {...control} />;
    case 'toggle':
      return <Toggle {...control} />;
    case 'sections':
      return <Sections {...control} />;
    case 'languages':
      return <Languages {...control} />;
  }
}
