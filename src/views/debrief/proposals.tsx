import * as l10n from '@vscode/l10n';
import type { Proposal, ProposalAnswer } from '../../core/round/debrief/case-model';
import { LINE_LABELS } from '../../core/round/record/line-labels';
import { FieldProblem } from './field-problem';
import { nameOf } from './fields';
import { Moment } from './moment';
import { useDebrief } from './use-debrief';

/** Signals that words of a line hint at, for the candidate to say yes or no to with one key. */
export function Proposals(props: { name: string; proposals: readonly Proposal[] }) {
  const { name, proposals } = props;
  if (proposals.length === 0) return null;
  return (
    <div class="proposals" role="group" aria-label={l10n.t`Does this show ${name}?`}>
      <h4>{l10n.t('Does this show it, too?')}</h4>
      <p class="quiet">
        {l10n.t({
          message: 'Y for yes, N for no; the same key again takes it back.',
          args: [],
          comment: ['the keys are Y and N in every language'],
        })}
      </p>
      <ul>
        {proposals.map((proposal) => (
          <li key={`${proposal.signal} ${proposal.line.number}`}>
            <Choice proposal={proposal} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const KEYS: Readonly<Record<string, ProposalAnswer>> = { y: 'self', n: 'refused' };

function Choice({ proposal: { signal, text, line, words, answer } }: { proposal: Proposal }) {
  const { state, choose } = useDebrief();
  const field = { kind: 'signal', signal, line: line.number } as const;
  const known = state.drafts[nameOf(field)]?.value ?? answer;
  const say = (wanted: ProposalAnswer) =>
    choose(field, known === wanted ? 'proposed' : wanted, answer);
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = KEYS[event.key.toLowerCase()];
    if (!wanted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    say(wanted);
  };
  const button = (label: string, wanted: ProposalAnswer, key: string) => (
    <button
      type="button"
      class={known === wanted ? '' : 'secondary'}
      aria-pressed={known === wanted}
      aria-keyshortcuts={key}
      aria-label={`${label}: ${text}`}
      onClick={() => say(wanted)}
    >
      {label}
    </button>
  );
  return (
    <div class="proposal" role="group" aria-label={text} onKeyDown={onKeyDown}>
      <p>{text}</p>
      <Moment at={line.at} who={l10n.t(LINE_LABELS[line.kind])} text={line.text} />
      <p class="quiet" dir="auto">
        {l10n.t`Because of “${words}”`}
      </p>
      <div class="actions">
        {button(l10n.t('Yes, it shows'), 'self', 'Y')}
        {button(l10n.t('No'), 'refused', 'N')}
        <span role="status">{answerWords(known as ProposalAnswer)}</span>
      </div>
      <FieldProblem field={field} base={answer} />
    </div>
  );
}

function answerWords(answer: ProposalAnswer): string {
  switch (answer) {
    case 'proposed':
      return '';
    case 'self':
      return l10n.t('Confirmed.');
    case 'refused':
      return l10n.t('Not counted.');
  }
}
