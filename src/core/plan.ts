/**
 * What a plan file says and when its interviews are, behind a door of its own: where there is a plan,
 * the Node host needs it at once, and nothing else of the preparation.
 */
export { lockAt, nextChange } from './plan/lock';
export { readPlan } from './plan/read';
export { useLanguage } from './language';
