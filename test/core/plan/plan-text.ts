/** A plan file with the given lines of front matter, and what stands below it. */
export function planText(matter: readonly string[], body: readonly string[] = []): string {
  return ['---', 'type: star-plan', ...matter, '---', '', ...body, ''].join('\n');
}

/** Lines of one interview, 60 minutes long. */
export function interview(title: string, at: string, zone?: string, minutes = 60): string[] {
  return [
    `  - title: ${title}`,
    `    minutes: ${minutes}`,
    `    at: ${at}`,
    ...(zone === undefined ? [] : [`    zone: ${zone}`]),
  ];
}

/** A plan with the given interviews. */
export function planOf(interviews: readonly string[][], rest: readonly string[] = []): string {
  return planText(['interviews:', ...interviews.flat(), ...rest]);
}
