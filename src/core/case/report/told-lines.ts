import type { Case, CaseFact, Verdict } from '../../guide/case';
import { plain, wordsOf, type Word } from '../match/words';
import type { CaseLine, Play, Played, Turn } from '../play-model';

type InjectTurn = Extract<Turn, { type: 'inject' }>;

/** A line with what came of it; `facts` and `series` only those that nobody had before. */
export interface ToldLine extends CaseLine {
  readonly number: number;
  readonly facts: readonly string[];
  readonly series: readonly string[];
  readonly actions: readonly { readonly id: string; readonly verdict: Verdict }[];
}

/** A round as the rules of a report look at it. */
export interface Seen {
  readonly study: Case;
  readonly played: Played;
  readonly lines: readonly ToldLine[];
  readonly injects: readonly InjectTurn[];
}

export function seenIn(study: Case, played: Played, play: Play): Seen {
  const had = new Set<string>();
  const lines = played.lines.map((line, number): ToldLine => {
    const turns = play.turns.filter((turn) => turn.type === 'reply' && turn.line === number);
    const news = (ids: readonly string[]) => ids.filter((id) => !had.has(id));
    const facts = turns.flatMap((turn) => (turn.type === 'reply' ? news(turn.facts) : []));
    const series = turns.flatMap((turn) => (turn.type === 'reply' ? news(turn.series) : []));
    for (const id of [...facts, ...series]) had.add(id);
    const actions = play.actions.filter((action) => action.line === number);
    return { ...line, number, facts, series, actions };
  });
  const injects = play.turns.filter((turn): turn is InjectTurn => turn.type === 'inject');
  return { study, played, lines, injects };
}

/** Whether a line commits to something: it explains, acts or decides. */
export function proposes({ kind }: CaseLine): boolean {
  return kind === 'hypothesis' || kind === 'action' || kind === 'decision';
}

/** The lines before the first one that proposes anything. */
export function linesFirst({ lines }: Seen): readonly ToldLine[] {
  const first = lines.findIndex(proposes);
  return first < 0 ? lines : lines.slice(0, first);
}

/** Whether an action did some good as it was done. */
export function helps({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict === 'good' || verdict === 'acceptable';
}

/** Fewer telling words than that are no answer to anybody. */
const FEWEST_WORDS = 4;

/** The line that answered an inject within its time and to the matter, and does no harm. */
export function answerInTime(seen: Seen, inject: InjectTurn): ToldLine | undefined {
  const line = responseInTime(seen, inject);
  return line && isToTheMatter(seen, inject, line) ? line : undefined;
}

/** As `answerInTime`, whatever the line is about. */
export function responseInTime({ lines }: Seen, inject: InjectTurn): ToldLine | undefined {
  const line = inject.answeredBy === undefined ? undefined : lines[inject.answeredBy];
  if (!line || line.position > inject.due || !isTelling(line)) return undefined;
  return line.actions.every(helps) ? line : undefined;
}

/** Whether a line has a telling word in common with what came in or with what that demands. */
export function isToTheMatter({ study }: Seen, { id, text }: InjectTurn, line: CaseLine): boolean {
  const demands = study.injects.find((inject) => inject.id === id)?.demands ?? '';
  const matter = tellingWords(`${text} ${demands}`);
  return tellingWords(line.text).some((word) => matter.some((other) => areAlike(word, other)));
}

function tellingWords(text: string): Word[] {
  return wordsOf(plain(text)).filter(({ light }) => !light);
}

function areAlike(one: Word, other: Word): boolean {
  return one.stem === other.stem || one.meanings.some((all) => other.meanings.includes(all));
}

export function isTelling({ text }: CaseLine): boolean {
  return new Set(wordsOf(plain(text)).map(({ stem }) => stem)).size >= FEWEST_WORDS;
}

/** Numbers of the questions among `lines` that were told something about a matter. */
export function askedAbout(
  { study }: Seen,
  lines: readonly ToldLine[],
  about: NonNullable<CaseFact['about']>,
): number[] {
  const ids = study.facts.filter((fact) => fact.about === about).map(({ id }) => id);
  return lines
    .filter(({ kind, facts }) => kind === 'question' && facts.some((id) => ids.includes(id)))
    .map(({ number }) => number);
}
