/**
 * Questions that a candidate might ask, labelled before the lexicon was written: `careers` are those that
 * a careers page answers. The lexicon was tuned on `TUNED` alone; `HELD_OUT` was only counted. `LATER` was
 * written in other voices when the lexicon was final, which has not been changed for it.
 */
export interface LabelledQuestions {
  readonly careers: readonly string[];
  readonly fine: readonly string[];
}

export const TUNED: LabelledQuestions = {
  careers: [
    'On which day of the month is the salary paid?',
    'What benefits do you offer?',
    'How many vacation days do I get?',
    'Where is your office?',
    'Is there a gym on site?',
    'What is the dress code?',
    'How many employees does the company have?',
    'Do you have health insurance?',
    'When was the company founded?',
    'What are your core values?',
    'What are the working hours?',
    'Is there free lunch in the cafeteria?',
  ],
  fine: [
    'How do you pay down operational debt when roadmaps are full?',
    'What benefit did the last large migration bring, and to whom?',
    'Which offices share the on-call rotation, and how is it handed over?',
    'What paged you last, and was it worth waking up for?',
    'How does a change travel from a merged commit to the last region?',
    'Who decides that a service may spend its error budget?',
    'What did the last incident review change in the system?',
    'How does the team cover on call when somebody is on vacation?',
    'What would I own after three months that nobody owns today?',
    'Which decision of the team did you disagree with, and what happened?',
    'How do product teams ask this team for help, and when do you say no?',
    'What do people on this team learn in their second year?',
    'How many services does each engineer carry a pager for?',
    'When the company reorganized, which of your dependencies got worse?',
  ],
};

export const HELD_OUT: LabelledQuestions = {
  careers: [
    'When do you pay wages?',
    'Could you list the perks?',
    'What is the address of the building I would work in?',
    'How much parental leave is there?',
    'Do you match contributions to a pension plan?',
    'Can I park my car there?',
    'What does your company do?',
    'Who is the chief executive?',
    'How many days of paid time off are there in a year?',
    'What products do you make?',
    'In which countries do you have offices?',
    'Do you reimburse the commute?',
  ],
  fine: [
    'How long does it take from a page to the first useful graph?',
    'Which part of production would you be glad to see replaced?',
    'What does capacity planning look like before a holiday peak?',
    'How is the cost of running the service paid for: by you or by the product teams?',
    'Which value do people here fall back on when two teams disagree about a rollback?',
    'How many employees depend on the deployment tool, and who hears their complaints?',
    'What happens in the building when a whole region is lost?',
    'How do you give feedback to each other after a bad night?',
    'What would make you regret hiring somebody into this role?',
    'Where does the boundary lie between this team and the storage team?',
    'Which working hours does the pager respect, and which does it not?',
    'What did the founders of this team get wrong about scale?',
    'How does the health of a service decide whether it may launch?',
    'Which benefits and costs do you weigh before a service is split?',
  ],
};

export const LATER: LabelledQuestions = {
  careers: [
    'What’s the PTO policy like?',
    'Is lunch provided?',
    'What’s the bonus structure?',
    'Could you tell me about the health plan?',
    'how many vacation days do people get',
    'What’s your mission?',
    'So where exactly would I be based?',
    'Does the company sponsor visas?',
    'Where are your headquarters, and are there other offices?',
    'Are there any perks, like a gym or language classes?',
    'How big is the company these days?',
    'What benefits are there for parents?',
    'Do you pay for relocation?',
    'When do salaries get reviewed?',
    'Is it okay to wear jeans, or is there a dress code?',
  ],
  fine: [
    'What did you lose sleep over this quarter?',
    'If I shadowed you for a week on call, what would surprise me?',
    'Which dashboards do you open first on a Monday, and which do you distrust?',
    'Where does your runbook stop helping?',
    'When was the last time you rolled back a change that was yours?',
    'How many people get woken up by one bad config push?',
    'Is there a service nobody dares to restart?',
    'What’s the mission of this team in one sentence that finance would accept?',
    'Who pays when a product team wants a sixth nine?',
    'How are bonuses for launches and for reliability weighed against each other by managers?',
    'Which of the stated values was hardest to live during the last layoffs?',
    'What happens to on-call load over the holidays?',
    'Do engineers here get to say no to a launch date?',
    'How do you keep people healthy who carry a pager for years?',
    'What would you fix first if you had three quiet months?',
  ],
};
