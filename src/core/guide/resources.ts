/** Something to read or to try before the interviews. */
export interface Resource {
  readonly title: string;
  /** The item of the guide that it comes from. */
  readonly guide: 'G9' | 'G92' | 'G97';
  readonly group: ResourceGroup;
  /** Only where the guide itself prints the address. */
  readonly url?: string;
}

export const RESOURCE_GROUPS = {
  role: 'About the role',
  company: 'About the company',
  products: 'Used and noticed',
} as const;
export type ResourceGroup = keyof typeof RESOURCE_GROUPS;

/** What the guide names, by the names that it uses; addresses are the candidate's to add. */
export const RESOURCES: readonly Resource[] = [
  {
    title: 'Production Engineering at the engineering blog',
    guide: 'G9',
    group: 'role',
    url: 'https://engineering.fb.com/category/production-engineering/',
  },
  { title: 'Influence over authority', guide: 'G97', group: 'role' },
  { title: 'Damn the org chart', guide: 'G97', group: 'role' },
  { title: 'Engineering Leaders @ Meta', guide: 'G97', group: 'role' },
  { title: 'Mission statement', guide: 'G92', group: 'company' },
  { title: 'Core values', guide: 'G92', group: 'company' },
  { title: 'About Meta', guide: 'G97', group: 'company' },
  { title: 'Meta Newsroom', guide: 'G97', group: 'company' },
  { title: 'Meta Careers', guide: 'G97', group: 'company' },
  { title: 'Culture at Meta', guide: 'G97', group: 'company' },
  { title: 'Meta employee benefits', guide: 'G97', group: 'company' },
  { title: 'Interviewing at Meta: The keys to success', guide: 'G97', group: 'company' },
  { title: 'I used Facebook and noticed', guide: 'G92', group: 'products' },
  { title: 'I used Instagram and noticed', guide: 'G92', group: 'products' },
  { title: 'I used Messenger and noticed', guide: 'G92', group: 'products' },
  { title: 'I used WhatsApp and noticed', guide: 'G92', group: 'products' },
];
