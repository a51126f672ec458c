import { inReadersLanguage } from './language';
import type { World } from './world';

/**
 * The parts of the core that are loaded when they are first needed, told the reader's language then. In
 * the Node host they are files of their own.
 */
export const engines: Pick<
  World,
  'engine' | 'coverage' | 'cases' | 'review' | 'plan' | 'preparation'
> = {
  engine: async () => inReadersLanguage(await import('../core/engine')),
  coverage: async () => inReadersLanguage(await import('../core/coverage')),
  cases: async () => inReadersLanguage(await import('../core/cases')),
  review: async () => inReadersLanguage(await import('../core/review')),
  plan: async () => inReadersLanguage(await import('../core/plan')),
  preparation: async () => inReadersLanguage(await import('../core/preparation')),
};
