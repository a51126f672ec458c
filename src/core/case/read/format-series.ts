import { duration, moment } from './durations';
import { number, text, whole } from './scalars';
import { id, reference, signal } from './names';
import { list } from './lists';
import { needed, optional, otherwise } from './keys';
import { object } from './objects';

/** No value of a plot is further from 0 than this. */
const MOST = 1e9;
const value = number(-MOST, MOST);

const wave = object({
  every: needed(duration, 'From crest to crest, such as 24h.'),
  by: needed(value, 'How far it goes up and down.'),
  crest: needed(moment, 'A moment with a crest, such as -6h.'),
});

const step = object({
  at: needed(moment, 'From when on, such as -50h.'),
  by: needed(value, 'What is added from there on.'),
});

const burst = object({
  first: needed(moment, 'When the first one begins, such as -3h.'),
  every: optional(duration, 'From one beginning to the next; without it there is a single one.'),
  lasts: needed(duration, 'How long each is, such as 4m.'),
  by: needed(value, 'What is added for as long as it lasts.'),
  until: optional(moment, 'No burst begins from here on.'),
});

const shape = object({
  base: needed(value, 'The value that everything is added to.'),
  trend: otherwise(0, value, 'Added evenly over the whole span.'),
  noise: otherwise(0, number(0, MOST), 'Standard deviation of what chance adds.'),
  waves: otherwise([], list(wave), 'Ups and downs, such as those of the day.'),
  steps: otherwise([], list(step), 'Values that stay from a moment on.'),
  bursts: otherwise([], list(burst), 'Values for a while, once or again and again.'),
  low: optional(value, 'No value is below it.'),
  high: optional(value, 'No value is above it.'),
  digits: otherwise(0, whole(0, 6), 'Digits after the point that values are rounded to.'),
});

const mark = object({
  at: needed(moment, 'The moment, such as -50h.'),
  label: needed(text, 'What happened then, in a few words.'),
});

/** A plot that is shown when it is asked for. */
export const series = object({
  id: needed(id('series'), 'Its id; begins with s-.'),
  label: needed(text, 'What it shows, as an axis would say it.'),
  unit: needed(text, 'The unit of its values, such as ms or percent.'),
  ask: needed(list(text, 3), 'At least three ways to ask for it.'),
  'held-out': needed(list(text, 1), 'Other ways; they measure the matcher, which never sees them.'),
  span: needed(duration, 'How far back it reaches: minutes, hours or days, such as 7d.'),
  step: needed(duration, 'From one point to the next, such as 1h; there are 12 to 500 points.'),
  seed: needed(whole(0, 0xffffffff), 'What chance follows from.'),
  shape: needed(shape, 'How its values come about.'),
  marks: otherwise([], list(mark), 'Moments worth a mark.'),
  caption: needed(text, 'What there is to see, in one sentence.'),
  assert: needed(list(text, 1), 'What proves the caption, such as last > 3 * first.'),
  after: otherwise(
    [],
    list(reference('fact', 'series', 'action')),
    'What has to be known, seen or done before it.',
  ),
  credits: otherwise([], list(signal), 'Signals that asking for it shows.'),
});
