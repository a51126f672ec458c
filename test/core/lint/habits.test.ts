import assert from 'node:assert/strict';
import { countEvents, countPresents, habitFrames, habits } from '../../../src/core/lint/habits';

const HABITUAL = [
  'I usually sit down with people.',
  'I would always ask what they need.',
  'I’d normally start with the dashboard.',
  "Then I'd tell people in the channel.",
  'We typically move ten shops a night.',
  'I’ll go and talk to them.',
  'First I would replay the logs.',
  'I will ask Priya to watch it.',
  'Usually, it is the queue.',
  'Whenever I see a red light, I stop.',
  'I tend to write it down.',
  'I might also ask the vendor.',
  'And I often call the shop.',
];

const SINGLE = [
  'I asked the two leads.',
  'I’d asked Priya before.',
  "I'd told sales about it.",
  'I have moved the retry.',
  'I then went to the warehouse.',
  'We put a queue in front.',
  'I quickly rolled it back.',
  'I also wrote a rule.',
  'On the third night I stopped the move.',
  'I never promised a date.',
  'I’ve cleared it with Graham.',
  'Then we finally swapped.',
  '  Asked the two leads',
];

const NEITHER = [
  'Then I stop the move and call the shop.',
  'What I did was never the question.',
  'She would have come.',
  'I’d rather wait.',
  'I would not.',
  'They usually agree.',
  'I need a queue.',
];

describe('habits', () => {
  for (const text of HABITUAL) {
    it(`are in: ${text}`, () => {
      assert.equal(habits(text).length, 1);
      assert.equal(countEvents(text), 0);
    });
  }
  for (const text of [...SINGLE, ...NEITHER]) {
    it(`aren’t in: ${text}`, () => assert.deepEqual(habits(text), []));
  }
});

describe('events', () => {
  for (const text of SINGLE) it(`are in: ${text}`, () => assert.equal(countEvents(text), 1));
  for (const text of NEITHER) it(`aren’t in: ${text}`, () => assert.equal(countEvents(text), 0));
});

describe('habits in other words', () => {
  const told = [
    'What I generally do is draw the flow.',
    'What I tend to do is ask for the log.',
    'My approach is to start with the slowest part.',
    'My way of working goes like this.',
    'With new people my habit is to begin in staging.',
    'As a rule I put two people on each change.',
    'In such situations I go to the users.',
    'In cases like this, we freeze the release.',
    'Every time there is an outage, I open a channel.',
    'When something breaks, I first look at the last change.',
    'If a customer complains, I call back the same day.',
    'My rule is to never deploy on a Friday.',
    'I make a point of asking the operators.',
    'I like to begin with a whiteboard.',
    'I prefer to start with the data.',
    'I am someone who asks first.',
    'As soon as an alert fires, I take notes.',
    'My principle is that the log comes first.',
    'Where people disagree, I get them into one room.',
    'The way I handle it is by talking to both sides.',
    'The first thing I do is stop the bleeding.',
    'I am in the habit of writing things down.',
    'My method: first measure, then cut.',
    'I have a habit of asking why five times.',
    'My go-to move is a short call.',
    'Ordinarily I would ask first.',
    'Day to day I keep a list.',
    'Generally speaking, one should start small.',
    'I am known for asking hard questions.',
    'On such occasions I call the owner.',
    'Any time a deploy fails I roll back.',
  ];
  const lookAlikes = [
    'When something broke, I first looked at the last change.',
    'If a customer had complained, I called back.',
    'My approach was to start with the slowest part.',
    'As soon as the alert fired, I took notes.',
    'The first thing I did was stop the bleeding.',
    'My rule for that night was simple.',
    'What I did was draw the flow.',
    'I preferred to start with the data.',
    'In that situation I went to the users.',
    'As a rule of thumb I had taken ten percent.',
    'I made a point of asking the operators.',
    'Where people disagreed, I got them into one room.',
    'The way I handled it was by talking to both sides.',
    'I was in the habit of skipping that step, so I wrote it down.',
    'I liked the idea and began.',
    'She has a habit of asking why.',
    'I asked what they do when something breaks.',
    'I wrote down what happens if a disk fails.',
    'My approach had failed twice.',
    'If I remember well, it was a Tuesday.',
    'I called the owner at once.',
    'On that occasion I called.',
    'My first move was a call.',
    'The list helped.',
  ];
  for (const text of told) it(`are in: ${text}`, () => assert.ok(habitFrames(text).length > 0));
  for (const text of lookAlikes)
    it(`aren’t in: ${text}`, () => assert.deepEqual(habitFrames(text), []));
});

describe('deeds in the present tense', () => {
  it('are counted with their subject', () => {
    assert.equal(countPresents('I never believe it. I time every stage, and then we take one.'), 3);
    assert.equal(countPresents('I asked, I put it back, I have a plan, I can wait. I know.'), 0);
  });
});
