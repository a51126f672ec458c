/** Names of the texts, and names of five other cultures that may stand there. */
const GROUPS: readonly { names: string; others: string }[] = [
  {
    names: 'Priya Ana Noor Maria Ines Lena Aisha Nadia Jane Anita Grace',
    others: 'Mei Chiamaka Siobhan Yuko Leila',
  },
  { names: 'Fatima Laura Yuki Sam', others: 'Ximena Thandiwe Agnieszka Hye-jin Kalpana' },
  {
    names: 'Tom Bob Kevin Ben Omar Chen Dmitri Sunil Jonas Sven',
    others: 'Kofi Haruto Giorgos Nikhil Mateo',
  },
  {
    names: 'Michael Carlos Peter Kwame David Marek Tomasz',
    others: 'Abdullah Wei Bjarne Olumide Rahul',
  },
  {
    names: 'Porter Brown Desai Mendes Baker Tanaka Schmidt Haddad',
    others: 'Okonkwo Lindqvist Nguyen Kaplan Sato',
  },
  { names: 'Rossi Mensah Cohen Wierzba', others: 'Papadopoulos Iyer Hernandez Nowak Abebe' },
];

/** The names that may stand in place of each, in another order for each. */
export const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap(({ names, others }) =>
    names.split(' ').map((name, i) => [name, rotated(others.split(' '), i)] as const),
  ),
);

function rotated(names: readonly string[], by: number): string[] {
  const at = by % names.length;
  return [...names.slice(at), ...names.slice(0, at)];
}

/** British spelling, then American. */
export const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['prioritise', 'prioritize'],
  ['prioritised', 'prioritized'],
  ['organise', 'organize'],
  ['organised', 'organized'],
  ['realise', 'realize'],
  ['realised', 'realized'],
  ['analyse', 'analyze'],
  ['analysed', 'analyzed'],
  ['apologise', 'apologize'],
  ['apologised', 'apologized'],
  ['optimise', 'optimize'],
  ['optimised', 'optimized'],
  ['minimise', 'minimize'],
  ['minimised', 'minimized'],
  ['summarise', 'summarize'],
  ['summarised', 'summarized'],
  ['recognise', 'recognize'],
  ['recognised', 'recognized'],
  ['stabilise', 'stabilize'],
  ['stabilised', 'stabilized'],
  ['standardise', 'standardize'],
  ['standardised', 'standardized'],
  ['categorised', 'categorized'],
  ['customised', 'customized'],
  ['finalised', 'finalized'],
  ['penalised', 'penalized'],
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['metre', 'meter'],
  ['metres', 'meters'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['catalogue', 'catalog'],
  ['cancelled', 'canceled'],
  ['modelled', 'modeled'],
  ['labelled', 'labeled'],
  ['travelled', 'traveled'],
  ['learnt', 'learned'],
  ['burnt', 'burned'],
  ['judgement', 'judgment'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['fulfil', 'fulfill'],
  ['whilst', 'while'],
  ['grey', 'gray'],
  ['towards', 'toward'],
  ['per cent', 'percent'],
];

const PARTICIPLE =
  '(?:\\w+(?:ed|wn|en)|come|done|found|gone|got|had|heard|kept|left|lost|made|met|put|read|run|said|sent|told)\\b';

/** Full forms that have a contraction wherever the pattern finds them. */
export const CONTRACTIONS: readonly (readonly [full: RegExp, short: string])[] = [
  [/\b(did|was|were|had|does|do|is|are|has|have|would|could|should) not\b/g, "$1n't"],
  [/\bcan ?not\b/g, "can't"],
  [/\bwill not\b/g, "won't"],
  [new RegExp(`\\b(I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he) had (?=${PARTICIPLE})`, 'g'), "$1'd "],
  [/\b(I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he) would (?!not\b)/g, "$1'd "],
  [new RegExp(`\\b(I|[Ww]e|[Tt]hey|[Yy]ou) have (?=${PARTICIPLE})`, 'g'), "$1've "],
  [/\b(I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he|[Ii]t) will (?!not\b)/g, "$1'll "],
  [/\b([Ww]e|[Tt]hey|[Yy]ou) are (?=\w)/g, "$1're "],
  [/\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he) is (?=\w)/g, "$1's "],
  [/\bI am (?=\w)/g, "I'm "],
];

/** Contractions and what they stand for. */
export const EXPANSIONS: readonly (readonly [short: RegExp, full: string])[] = [
  [/\bcan['’]t\b/g, 'cannot'],
  [/\bwon['’]t\b/g, 'will not'],
  [/\b(\w+)n['’]t\b/g, '$1 not'],
  [new RegExp(`\\b(I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he)['’]d (?=${PARTICIPLE})`, 'g'), '$1 had '],
  [/\b(I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he)['’]d /g, '$1 would '],
  [/\b(\w+)['’]ve\b/g, '$1 have'],
  [/\b(\w+)['’]ll\b/g, '$1 will'],
  [/\b([Ww]e|[Tt]hey|[Yy]ou)['’]re\b/g, '$1 are'],
  [/\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he|[Ww]hat)['’]s (?=been\b|got\b|\w+ed\b)/g, '$1 has '],
  [/\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he|[Ww]hat)['’]s /g, '$1 is '],
  [/\bI['’]m\b/g, 'I am'],
];
