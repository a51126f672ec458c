import type { HeadingLanguage } from '../heading-language';

export const HEADINGS: HeadingLanguage = {
  tag: 'nl',
  name: 'Nederlands',
  names: {
    situation: ['Situatie', 'Context', 'Achtergrond'],
    task: ['Taak', 'Taken', 'Opdracht', 'Doel', 'Doelen', 'Doelstelling', 'Uitdaging', 'Probleem'],
    action: ['Actie', 'Acties', 'Aanpak', 'Wat ik deed', 'Wat ik heb gedaan'],
    result: ['Resultaat', 'Resultaten', 'Uitkomst', 'Uitkomsten', 'Effect', 'Effecten', 'Impact'],
    reflection: [
      'Reflectie',
      'Reflecties',
      'Les',
      'Lessen',
      'Geleerde lessen',
      'Leerpunt',
      'Leerpunten',
      'Wat ik leerde',
      'Wat ik heb geleerd',
    ],
  },
  articles: ['de', 'het', 'mijn', 'ons', 'onze'],
  and: ['en'],
};
