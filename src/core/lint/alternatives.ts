import { patternOf } from '../patterns/pattern';
import { asLine } from './one-line';
const KIND =
  '(?:options?|ways?|choices?|possibilit(?:y|ies)|paths?|routes?|approach(?:es)?|solutions?|plans?|candidates?|vendors?)';

/** What tells that something else was thought of, tried or given up. */
const ALTERNATIVE = [
  /\b(?:instead|rather than|as opposed to|alternatives?|alternatively|considered|considering|weighed|compared (?!(?:to|with) (?:the )?(?:last|previous|year|month|week))|trade-?offs?|either|plan b|do(?:ing)? nothing)\b/i,
  new RegExp(
    `\\b(?:other|another|second|two|three|four|both|easier|cheaper|simpler|faster|quicker|obvious|better|safer|easy|cheap|simple|quick) (?:\\p{L}+ )?${KIND}\\b|\\boptions\\b`,
    'iu',
  ),
  /\b(?:ruled out|turned down|decided against|argued (?:for|against)|(?:I|we) gave up|rejected|cancell?ed|deferred|postponed|dropped (?:it|them|that)|had to choose|first (?:idea|thought|plan)|easy thing|did not do (?:that|it|so)|didn['’]t do (?:that|it|so)|would(?:n['’]t| not) (?:have )?help(?:ed)?|said no|dropped the idea|whether (?:to|we|I))\b/i,
  /\b(?:chose|chosen|picked|preferred|took|favou?red) (?:[^\s.;:!?]+ ){1,8}(?:over|and not)\b/i,
  /\b(?:could|might|would) (?:also |well |only )?have \p{L}+/iu,
  /\b(?:could|can|to)\b[^.;:!?]{1,80}\bor (?:we could|I could|to|have|let|keep|wait|buy|build|leave|book|cache|only|turn|put|move|stop|\p{L}+ it)\b/iu,
  /\b(?:wanted|planned|meant|tempted|thought (?:of|about)) [^.;:!?]{1,80}\b(?:but|did not|didn['’]t)\b/i,
  /(?:,| and) not (?:just )?(?:the|a|an|in|on|to|at|by|with|for|from|how|what|when|where|who|whether)\b/i,
  /\b(?:I|we) (?:didn['’]t|did not) (?:want|buy|build|add|delete|put|use|roll|wait|ask|start|go|take|move|touch)\b/i,
].map(patternOf);

/** Whether a text names an alternative to what was done. */
export function namesAlternative(text: string): boolean {
  const line = asLine(text);
  return ALTERNATIVE.some((pattern) => pattern.test(line));
}
