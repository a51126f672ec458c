import { languages, type CompletionItem, type Disposable, type TextDocument } from 'vscode';
import { declaresPlan } from '../../core/plan/declares';
import { offeredItems } from '../offered-items';
import type { World } from '../world';
import { surroundings } from './surroundings';

/** Completes keys, fixed values and time zones in the front matter of a plan. */
export function registerPlanCompletion(world: World): Disposable {
  return languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: (document, position) =>
        declaresPlan(document.getText())
          ? complete(world, document, document.offsetAt(position))
          : [],
    },
  );
}

async function complete(
  world: World,
  document: TextDocument,
  offset: number,
): Promise<CompletionItem[]> {
  const { planOffers } = await world.preparation();
  const found = planOffers(document.getText(), offset, world.now(), surroundings());
  return found ? offeredItems(document, found, true) : [];
}
