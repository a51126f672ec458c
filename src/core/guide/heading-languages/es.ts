import type { HeadingLanguage } from '../heading-language';

export const HEADINGS: HeadingLanguage = {
  tag: 'es',
  name: 'Español',
  names: {
    situation: ['Situación', 'Contexto', 'Antecedentes', 'Escenario'],
    task: ['Tarea', 'Tareas', 'Objetivo', 'Objetivos', 'Meta', 'Reto', 'Desafío', 'Problema'],
    action: ['Acción', 'Acciones', 'Enfoque', 'Lo que hice', 'Qué hice'],
    result: ['Resultado', 'Resultados', 'Impacto', 'Efecto', 'Efectos'],
    reflection: [
      'Reflexión',
      'Reflexiones',
      'Aprendizaje',
      'Aprendizajes',
      'Lección',
      'Lecciones',
      'Lecciones aprendidas',
      'Lo que aprendí',
      'Qué aprendí',
    ],
  },
  articles: ['el', 'la', 'los', 'las', 'mi', 'mis', 'nuestro', 'nuestra', 'nuestros', 'nuestras'],
  and: ['y', 'e'],
};
