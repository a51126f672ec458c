/** What production engineers keep a system, so that it can go on growing (guide item G5). */
export const QUALITY_IDS = ['scalable', 'reliable', 'maintainable', 'hackable'] as const;
export type Quality = (typeof QUALITY_IDS)[number];

/** What a story about it tells. */
export const QUALITIES: Readonly<Record<Quality, string>> = {
  scalable: 'It carries more than before, without as many more people or machines.',
  reliable: 'It keeps working for those who depend on it.',
  maintainable: 'Others can understand, run and change it.',
  hackable: 'Other engineers get something new done in it sooner, and without asking first.',
};

export function isQuality(id: string): id is Quality {
  return QUALITY_IDS.some((one) => one === id);
}
