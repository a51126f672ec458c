import { Hover, languages, MarkdownString, type Disposable } from 'vscode';
import { sectionFacts } from '../core/story/section-facts';
import type { OpenStories } from './stories/open-stories';
import { toRange } from './text';

/** Shows length, spoken time, share and purpose of a section over its heading. */
export function registerHover(stories: OpenStories): Disposable {
  return languages.registerHoverProvider(
    { language: 'markdown' },
    {
      async provideHover(document, position) {
        const checked = await stories.checked(document);
        if (!checked) return undefined;
        const { story } = checked;
        const section = story.sections.find((one) =>
          toRange(story.lines, one.heading).contains(position),
        );
        if (!section) return undefined;
        const facts = sectionFacts(story, section, checked.settings.wordsPerMinute);
        return new Hover(
          new MarkdownString(facts.join('\n\n')),
          toRange(story.lines, section.heading),
        );
      },
    },
  );
}
