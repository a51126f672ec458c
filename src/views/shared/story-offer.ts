import * as v from 'valibot';
import { name } from './message-parts';

/** Asks for a new story, which is to be about this. */
export const newStory = v.object({
  type: v.literal('newStory'),
  focus: v.optional(name),
  topic: v.optional(name),
  serviceWork: v.optional(name),
  kind: v.optional(name),
});
