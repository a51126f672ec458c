import type { Need } from '../plan/plan';

/** Something to see to before the interviews. */
export interface PreflightEntry {
  readonly id: string;
  /** The item of the guide that it comes from, such as `G22`. */
  readonly guide: string;
  readonly need: Need;
  readonly text: string;
  /** Due so many days before the interview: 0 on its day. */
  readonly daysBefore: number;
}

/** What a video interview needs, in the order in which one sees to it (guide items G15–G27). */
export const PREFLIGHT: readonly PreflightEntry[] = [
  {
    id: 'equipment',
    guide: 'G18',
    need: 'required',
    text: 'Laptop with a webcam, speaker and microphone that work',
    daysBefore: 1,
  },
  {
    id: 'headset',
    guide: 'G19',
    need: 'optional',
    text: 'Headset, or headphones with a microphone: you will be heard better',
    daysBefore: 1,
  },
  {
    id: 'connection',
    guide: 'G16',
    need: 'required',
    text: 'Connection tried twice, and a phone number to dial if it drops',
    daysBefore: 1,
  },
  {
    id: 'screen-sharing',
    guide: 'G22',
    need: 'required',
    text: 'Screen sharing allowed and tried out in Zoom: leave some minutes for it',
    daysBefore: 1,
  },
  {
    id: 'shared-windows',
    guide: 'G21',
    need: 'optional',
    text: 'Know what would be seen if you were asked to share your screen',
    daysBefore: 0,
  },
  {
    id: 'quiet-place',
    guide: 'G15',
    need: 'required',
    text: 'Quiet room, and everybody at home knows when',
    daysBefore: 1,
  },
  {
    id: 'filters',
    guide: 'G23',
    need: 'required',
    text: 'Video filters off: anything that changes the picture is one, a blurred or replaced background too',
    daysBefore: 0,
  },
  {
    id: 'background',
    guide: 'G24',
    need: 'required',
    text: 'Look behind you: that is what will be seen',
    daysBefore: 0,
  },
  {
    id: 'own-work',
    guide: 'G20',
    need: 'required',
    text: 'Notes, other people and AI tools out of reach: it is about how you go at a problem yourself',
    daysBefore: 0,
  },
  {
    id: 'slower',
    guide: 'G17',
    need: 'information',
    text: 'When you can’t follow: “Could you say that once more, a little slower?” or “I missed the last part, what was it again?”',
    daysBefore: 0,
  },
  {
    id: 'dress',
    guide: 'G27',
    need: 'information',
    text: 'Wear what you feel comfortable in; jeans will do. What you can do is what counts',
    daysBefore: 0,
  },
];
