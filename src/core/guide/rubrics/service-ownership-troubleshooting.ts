import type { Rubric } from '../rubric';

/** Seen live in a case: how you find a fault and clear it (guide item G75). */
export const RUBRIC: Rubric<'troubleshooting'> = {
  slot: 'troubleshooting',
  interview: 'service-ownership',
  area: 'troubleshooting',
  clauses: [
    { id: 'a', text: 'Uses methods that fit the fault.' },
    { id: 'b', text: 'States what is wrong and narrows it down.' },
    { id: 'c', text: 'Tests explanations, clears the fault and proves the cure.' },
  ],
  signals: [
    {
      id: 'troubleshooting-s1',
      clauses: ['b'],
      angle: 'technical',
      text: 'The complaint turned into a statement that can be tested: expected, seen, who, where, since when, how often.',
    },
    {
      id: 'troubleshooting-s2',
      clauses: ['b'],
      angle: 'technical',
      text: 'What changed, and when, asked early: code, configuration, gates, traffic, dependencies, hardware.',
    },
    {
      id: 'troubleshooting-s4',
      clauses: ['a'],
      angle: 'technical',
      text: 'Explanations in order of likelihood and cost of a test, each with what would refute it.',
    },
    {
      id: 'troubleshooting-s10',
      clauses: ['c'],
      angle: 'technical',
      text: 'A fix that is confirmed and explains every symptom, including why only sometimes.',
    },
    {
      id: 'troubleshooting-s3',
      clauses: ['a', 'b'],
      angle: 'technical',
      text: 'The problem cut into parts, by layer, region, group of users or half of the path, until one part is left.',
    },
    {
      id: 'troubleshooting-s5',
      clauses: ['c'],
      angle: 'technical',
      text: 'One change at a time, with notes. What did not help is undone.',
    },
    {
      id: 'troubleshooting-s6',
      clauses: ['c'],
      angle: 'technical',
      text: 'A search for what speaks against your explanation. What moves together may only share a cause.',
    },
    {
      id: 'troubleshooting-s7',
      clauses: ['a'],
      angle: 'technical',
      text: 'A known shape of failure that fits: one overloaded partition, retries that pile up, a cold cache, a half-broken host.',
    },
    {
      id: 'troubleshooting-s9',
      clauses: ['b'],
      angle: 'both',
      text: 'What you do not know, said precisely, and who or what would tell you.',
    },
    {
      id: 'troubleshooting-s8',
      clauses: ['c'],
      angle: 'both',
      text: 'Evidence kept while the harm is being reduced.',
    },
  ],
  redFlags: [
    { id: 'troubleshooting-r1', text: 'Looking where the light is: the familiar tool first.' },
    { id: 'troubleshooting-r2', text: 'Changing things until it goes away.' },
    { id: 'troubleshooting-r3', text: '“It is the network,” and hands off.' },
    { id: 'troubleshooting-r4', text: 'Hunting the root cause while users are hurt.' },
    { id: 'troubleshooting-r5', text: 'Anchored on the last incident: “it must be that again.”' },
    { id: 'troubleshooting-r6', text: 'Stopping when the graph recovers.' },
  ],
  probes: [
    { id: 'troubleshooting-p1', text: 'What would you expect to see if you were wrong?' },
    { id: 'troubleshooting-p2', text: 'How did you judge that this was abnormal?' },
    { id: 'troubleshooting-p3', text: 'Why only some users, and why only sometimes?' },
    { id: 'troubleshooting-p4', text: 'You may ask for one more graph. Which one?' },
    { id: 'troubleshooting-p5', text: 'What else changed at that time?' },
    { id: 'troubleshooting-p6', text: 'How will you know that it is fixed, and not just resting?' },
  ],
  anchors: [
    { level: 1, text: 'Jumps between tools or theories, and asks nothing first.' },
    {
      level: 2,
      text: 'Asks what changed and has one theory. Tests are loose, and the pattern stays unexplained.',
    },
    {
      level: 3,
      text: 'States the problem, splits it, ranks explanations with tests that could refute them, changes one thing at a time, and verifies the fix.',
    },
    {
      level: 4,
      text: 'Level 3, and a known shape of failure accounts for every symptom. Evidence is kept, and what is uncertain is said precisely.',
    },
  ],
  sources: ['sre-book', 'use-method', 'gray-failure', 'metastable-failures', 'debriefing-guide'],
};
