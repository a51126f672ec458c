import { count } from '../../core/count';
import type { PatternSection } from '../../core/review/patterns';
import { SectionLink } from './section-link';

/** What stands out in all sections, in short, and the way to each of them. */
export function Overview({ sections }: { sections: readonly PatternSection[] }) {
  const isTelling = ({ findings }: PatternSection) => findings.length > 0;
  const others = sections.filter((one) => !isTelling(one));
  return (
    <section id="overview">
      <h2 tabIndex={-1}>What stands out</h2>
      <ul class="telling">
        {sections.filter(isTelling).map((section) => (
          <Telling key={section.id} section={section} />
        ))}
      </ul>
      <Others
        words="Nothing stands out:"
        sections={others.filter(({ notEnough }) => notEnough === undefined)}
      />
      <Others
        words="Not enough to tell yet:"
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
      {more.length > 0 && <p class="quiet">{count(more.length, 'more finding')} below</p>}
    </li>
  );
}

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
