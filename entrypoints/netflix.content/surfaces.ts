/**
 * Everything that differs between a title's page, its modal over another page, and the player. No other file tells them
 * apart (held by tests/architecture.test.ts).
 */
import type { Preferences } from '../shared/preferences.ts';
import type { PageCast, PageSays } from '../shared/protocol.ts';
import { type Moment, opensByItself, opensOnPause } from './panel/opening.ts';
import { BY_MODAL, FLOATING, IN_PLAYER, type PlacementRules } from './panel/placement.ts';
import type { Surface } from './site/detect.ts';
import { readModal, readPage, readPlayer } from './site/evidence.ts';
import { readModalCast, readPageCast, readPlayerCast } from './site/page-facts.ts';
import { find, findContainers } from './site/selectors.ts';

export type SurfaceBehaviour = {
  /** What the page says of the title; its detail modals may have been found already. */
  says: (page: Document, modals?: readonly Element[]) => PageSays;
  /** Whom it names, which matters only where we know of nobody in it. */
  cast: (page: Document, modals?: readonly Element[]) => PageCast;
  /** The parts of the page in which a play link is the title's own, if no other title is named there. */
  fronts: (page: Document) => readonly ParentNode[];
  /** What the panel stands beside; until it comes, the panel has no place. */
  beside?: (page: Document, modals?: readonly Element[]) => Element | undefined;
  /** What the panel stands in, and is put into: what goes into full screen. */
  inside?: (page: Document) => Element | undefined;
  /** How the panel is placed there, from what was measured. */
  place: PlacementRules;
  /**
   * Something plays: its id may be an episode's, its controls and ads come and go, no link may end it, and its page bears no
   * mark of a Kids profile.
   */
  plays: boolean;
  /** Whether the viewer wants the panel here. */
  isWanted: (preferences: Preferences) => boolean;
  /** Whether the panel opens by itself. */
  opens: (moment: Moment, preferences: Preferences) => boolean;
};

/** Where titles are looked up, so is the panel wanted unless it is never to open. */
const isWanted: SurfaceBehaviour['isWanted'] = ({ opens }) => opens !== 'never';

export const SURFACES: Record<Surface, SurfaceBehaviour> = {
  page: {
    says: readPage,
    cast: readPageCast,
    fronts: ({ body }) => [body],
    place: FLOATING,
    plays: false,
    isWanted,
    opens: opensByItself,
  },
  modal: {
    says: readModal,
    cast: readModalCast,
    fronts: (page) => findContainers(page).modals,
    beside: (page, modals) => (modals ? modals[0] : find(page, 'modal')),
    place: BY_MODAL,
    plays: false,
    isWanted,
    opens: opensByItself,
  },
  player: {
    says: readPlayer,
    cast: readPlayerCast,
    fronts: () => [],
    inside: (page) => find(page, 'playerView'),
    place: IN_PLAYER,
    plays: true,
    isWanted: ({ player }) => player !== 'off',
    opens: opensOnPause,
  },
};
