import { exampleStory } from '../example';
import { withoutCredentials } from '../public-text';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'invalid-front-matter',
  profile: 'structure',
  severity: 'error',
  summary: 'A part of the front matter can’t be read.',
  why: 'What can’t be read doesn’t count: the story goes missing from coverage, or shows under the wrong title. The lines between the two --- are YAML, which is strict about colons, quotes and brackets.',
  guide: ['G53'],
  flags: [
    {
      title: 'A colon within a title',
      text: exampleStory({}, ['title: Uploads: none lost', 'focus: [production-ownership]']),
      at: ['Uploads: none lost'],
      fixed: exampleStory({}, ['title: "Uploads: none lost"', 'focus: [production-ownership]']),
    },
    {
      title: 'A list that isn’t closed',
      text: exampleStory({}, ['title: No more lost uploads', 'focus: [production-ownership']),
      at: ['[production-ownership'],
      fixed: exampleStory({}, ['title: No more lost uploads', 'focus: [production-ownership]']),
    },
    {
      title: 'Front matter without its last line',
      text: exampleStory().replace('production-ownership]\n---', 'production-ownership]'),
      at: ['---'],
      fixed: exampleStory(),
    },
    {
      title: 'A value that isn’t one of the choices',
      text: exampleStory({}, ['focus: [production-ownership]', 'kind: sucess']),
      at: ['sucess'],
      fixed: exampleStory({}, ['focus: [production-ownership]', 'kind: success']),
    },
  ],
  passes: [
    {
      title: 'Quoted text and a list',
      text: exampleStory({}, ['title: "Uploads: none lost"', 'focus: [partnering]']),
    },
    {
      title: 'Keys of other tools',
      text: exampleStory({}, ['focus: [partnering]', 'layout: post']),
    },
  ],
  *check(story) {
    for (const { code, message, span, fix } of story.problems) {
      if (code !== 'front-matter') continue;
      yield { message: withoutCredentials(story, message), span, fixes: fix ? [fix] : [] };
    }
  },
};
