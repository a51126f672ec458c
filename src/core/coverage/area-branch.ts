import { EXPLORATORY_AREAS } from '../guide/focus-areas';
import type { AreaCoverage, Coverage } from './coverage';
import { gapSummary, groupRow, storyRow, type PickRecords } from './rows';
import type { TreeNode } from './tree-node';

/** Id of a focus area's row, to which other rows lead. */
export function areaRowId(area: string): string {
  return `areas:${area}`;
}

/** The five focus areas with the stories that claim them. */
export function areaBranch(coverage: Coverage, pick: PickRecords): TreeNode {
  const gaps = coverage.gaps.filter(({ kind }) => kind === 'focus-area');
  return {
    id: 'areas',
    kind: 'branch',
    level: 1,
    label: 'Focus areas',
    detail: 'What the interviewer assesses. Two finished stories cover an area.',
    ...gapSummary(gaps),
    open: true,
    children: coverage.focusAreas.flatMap((area) => areaRow(area, gaps, pick)),
  };
}

function areaRow(area: AreaCoverage, gaps: Coverage['gaps'], pick: PickRecords): TreeNode[] {
  const { id, state } = area;
  const row = areaRowId(id);
  return EXPLORATORY_AREAS.filter((one) => one.id === id).map(({ name, definition }) =>
    groupRow({
      id: row,
      kind: 'area',
      name,
      meaning: definition,
      state,
      gap: gaps.find((gap) => gap.id === id),
      records: pick(area.stories),
      stories: area.stories.flatMap((story) =>
        pick([story]).map((record) => storyRow(`${row}:story:${record.id}`, 3, record, story.role)),
      ),
    }),
  );
}
