import * as l10n from '@vscode/l10n';
import { numberOf } from '../../core/language';
import type { PatternSection } from '../../core/review/patterns';
import { SectionLink } from './section-link';

/** What stands out in all sections, in short, and the way to each of them. */
export function Overview({ sections }: { sections: readonly PatternSection[] }) {
  const isTelling = ({ findings }: PatternSection) => findings.length > 0;
  const others = sections.filter((one) => !isTelling(one));
  return (
    <section id="overview">
      <h2 tabIndex={-1}>{l10n.t('What stands out')}</h2>
      <ul class="telling">
        {sections.filter(isTelling).map((section) => (
          <Telling key={section.id} section={section} />
        ))}
      </ul>
      <Others
        words={l10n.t('Nothing stands out:')}
        sections={others.filter(({ notEnough }) => notEnough === undefined)}
      />
      <Others
        words={l10n.t('Not enough to tell yet:')}
        sections={others.filter(({ notEnough }) => notEnough !== undefined)}
      />
    </section>
  );
}

/** The first finding of a section; the others stand in it. */
function Telling({ section }: { section: PatternSection }) {
  const [first, ...more] = section.findings;
  return (
    <li>
      <SectionLink section={section} />
      <p dir="auto">{first?.text}</p>
      {more.length > 0 && <p class="quiet">{belowWords(more.length)}</p>}
    </li>
  );
}

const belowWords = (findings: number): string =>
  numberOf(findings, l10n.t('{0} more finding below'), l10n.t('{0} more findings below'));

function Others(props: { words: string; sections: readonly PatternSection[] }) {
  const { words, sections } = props;
  if (sections.length === 0) return null;
  return (
    <p class="others">
      <span class="quiet">{words}</span>
      {sections.map((section) => (
        <SectionLink key={section.id} section={section} />
      ))}
    </p>
  );
}
