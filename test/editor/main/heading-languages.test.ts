import * as vscode from 'vscode';
import { CLEAN_STORY, closeAll, codeOf, findingsOn, openFile, until } from '../support';

const SETTING = 'headingLanguages';
const GERMAN = { Task: 'Aufgabe', Action: 'Vorgehen', Result: 'Ergebnis' };

/** The clean story under German headings. */
const GERMAN_HEADINGS = Object.entries(GERMAN).reduce(
  (text, [english, german]) => text.replace(`## ${english}`, `## ${german}`),
  CLEAN_STORY,
);

const configure = (languages: readonly string[] | undefined) =>
  vscode.workspace
    .getConfiguration('starStories')
    .update(SETTING, languages, vscode.ConfigurationTarget.Workspace);

describe('languages of section headings', () => {
  afterEach(() => configure(undefined));
  afterEach(closeAll);

  it('count in an open story as soon as they are set, and no longer when they aren’t', async () => {
    const { uri } = await openFile('stories/german-headings.md', GERMAN_HEADINGS);
    const rules = () => findingsOn(uri).map(codeOf);
    const missesSections = () => rules().includes('missing-section') || undefined;
    await until('missing sections', missesSections);
    await configure(['de']);
    await until('sections under German headings', () => rules().length === 0 || undefined);
    await configure(['fr']);
    await until('missing sections again', missesSections);
    await configure(['fr', 'de']);
    await until('sections in one of two languages', () => rules().length === 0 || undefined);
  });
});
