import type { HeadingLanguage } from '../heading-language';

export const HEADINGS: HeadingLanguage = {
  tag: 'fr',
  name: 'Français',
  names: {
    situation: ['Situation', 'Contexte', 'Cadre'],
    task: ['Tâche', 'Tâches', 'Mission', 'Objectif', 'Objectifs', 'Défi', 'Enjeu', 'Problème'],
    action: ['Action', 'Actions', 'Démarche', 'Approche', 'Ce que j’ai fait'],
    result: ['Résultat', 'Résultats', 'Impact', 'Effet', 'Effets'],
    reflection: [
      'Réflexion',
      'Réflexions',
      'Bilan',
      'Leçon',
      'Leçons',
      'Leçons apprises',
      'Enseignement',
      'Enseignements',
      'Apprentissage',
      'Apprentissages',
      'Ce que j’ai appris',
    ],
  },
  articles: ['le', 'la', 'les', 'l', 'mon', 'ma', 'mes', 'notre', 'nos'],
  and: ['et'],
};
