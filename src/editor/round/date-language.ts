import { languageTag } from '../../core/language';

/** The language to write dates in: that of the texts around them, but English as people write it here. */
export function dateLanguage(): string | undefined {
  const tag = languageTag();
  return tag === 'en' ? undefined : tag;
}
