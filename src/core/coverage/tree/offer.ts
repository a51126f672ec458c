import type { Covered } from '../covered';
import type { NewStoryOffer } from './node';

/** What a story that covers this would say in its front matter. */
export function newStoryOffer({ kind, id }: Pick<Covered, 'kind' | 'id'>): NewStoryOffer {
  switch (kind) {
    case 'focus-area':
      return { focus: id };
    case 'topic':
      return { topic: id };
    case 'service-work':
      return { serviceWork: id };
    case 'failure':
      return { kind: 'failure' };
    case 'pillar':
      return {};
  }
}
