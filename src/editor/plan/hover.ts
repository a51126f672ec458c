import { Hover, languages, MarkdownString, type Disposable } from 'vscode';
import { declaresPlan } from '../../core/plan/declares';
import type { World } from '../world';
import { localZone } from './local-zone';

/** Shows what a line of a plan means: when an interview is for the candidate, and what is due when. */
export function registerPlanHover(world: World): Disposable {
  return languages.registerHoverProvider(
    { language: 'markdown' },
    {
      async provideHover(document, { line }) {
        const text = document.getText();
        if (!declaresPlan(text)) return undefined;
        const { explainPlanLine } = await world.preparation();
        const said = explainPlanLine(text, line, world.now(), localZone());
        return said && new Hover(said.map((one) => new MarkdownString(one)));
      },
    },
  );
}
