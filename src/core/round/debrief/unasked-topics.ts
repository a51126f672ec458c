import * as l10n from '@vscode/l10n';
import type { Unasked } from '../record/recorded-case';

/** What something can be about, in the order to tell; plots come last. */
const TOPICS = [
  'stability',
  'cost',
  'change',
  'scope',
  'technical',
  'organizational',
  'both',
  'plot',
] as const;

type Topic = (typeof TOPICS)[number];

/** What was never asked for by what it is about, which tells nothing of the answers. */
export function unaskedTopics(unasked: readonly Unasked[]): { about: string; times: number }[] {
  const topics = unasked.map(topicOf);
  return TOPICS.flatMap((topic) => {
    const times = topics.filter((one) => one === topic).length;
    return times > 0 ? [{ about: topicWords(topic), times }] : [];
  });
}

function topicOf({ what, about, side }: Unasked): Topic {
  return what === 'plot' ? 'plot' : (about ?? side ?? 'both');
}

function topicWords(topic: Topic): string {
  switch (topic) {
    case 'stability':
      return l10n.t('What stability was promised, or was there');
    case 'cost':
      return l10n.t('What something costs');
    case 'change':
      return l10n.t('What had changed');
    case 'scope':
      return l10n.t('Who is hit, how badly and since when');
    case 'technical':
      return l10n.t('Something else on the technical side');
    case 'organizational':
      return l10n.t('Something else on the organizational side');
    case 'both':
      return l10n.t('Something else on both sides');
    case 'plot':
      return l10n.t('A plot');
  }
}
