import { useLanguage } from '../../../src/core/language';

/** A language in which each text is the English one between marks. */
const MARKED = new Proxy<Record<string, string>>(
  {},
  { get: (_, key) => `⟦${String(key).replace(/\/.*/, '')}⟧` },
);

/** What comes of something when the reader's language isn't English: texts in it stand in `⟦…⟧`. */
export function inMarkedWords<T>(run: () => T): T {
  useLanguage({ tag: 'de', texts: MARKED });
  try {
    return run();
  } finally {
    useLanguage({ tag: 'en', texts: {} });
  }
}
