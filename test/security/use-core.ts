import { readdirSync, readFileSync } from 'node:fs';
import { lintStory } from '../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import { RULES } from '../../src/core/lint/rules';
import { parseStory } from '../../src/core/story/parse';

/** Everything that is on: what a rule builds when it is first asked is built then. */
const SETTINGS = { ...DEFAULT_SETTINGS, profile: 'strict' as const };

for (const folder of ['sample', 'test/corpus/development'])
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.md'))
      lintStory(parseStory(readFileSync(`${folder}/${name}`, 'utf8')), SETTINGS, RULES);
