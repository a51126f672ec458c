import type { RoundAction } from '../../core/round/actions';
import type { Round } from '../../core/round/round';
import type { Moment } from '../../core/round/stretch';

/** What the extension tells the page: the whole round, from which the page works out the time. */
export interface HostMessage {
  readonly type: 'round';
  /** Nothing when no round runs. */
  readonly round?: Round;
  /** The extension's clock; the page's may be another machine's. */
  readonly now: Moment;
}

/** What the page asks for. */
export type PageMessage =
  /** It has been loaded and knows nothing yet. */
  { readonly type: 'ready' } | { readonly type: 'act'; readonly action: RoundAction };
