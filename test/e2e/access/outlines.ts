/**
 * What a screen reader comes to in each page, in this order. Roles and levels are those of the
 * accessibility tree; equal lines that follow each other are one; `…` stands for any words.
 */
export const OUTLINES: Readonly<Record<string, string>> = {
  'coverage view': `
    main
    heading1 "Coverage"
    status
    tree "Coverage of focus areas and topics"
    group
  `,
  board: `
    main
    heading1 "Coverage"
    group
    button
    status
    heading2 "Gaps"
    heading3 "Prioritizing"
    button
    heading2 "Shortlist to rehearse"
    button
    heading2 "Stories"
    tablist "What the columns are"
    tabpanel
    region "Stories and the focus areas they are told for, scrollable"
    table "Stories and the focus areas they are told for"
    button
    heading2 "Readiness"
    group
    region "Readiness as a table, scrollable"
    table "Stories of each focus area by stage"
    heading2 "Also asked for"
    heading3 "Expanding a service"
    button
    heading3 "Replacing a service"
    button
    heading3 "Troubleshooting a service"
    button
    heading3 "A failure of your own"
    button
    heading3 "Running production systems"
    button
    heading3 "Leading and managing"
    button
    heading3 "Handling difficulty"
    button
  `,
  'empty coverage view': `
    main
    heading1 "Coverage"
    status
    button
  `,
  'debrief of an answer': `
    main
    heading1 "Drill"
    status
    button
    region "Compare with your story"
    heading2 "Compare with your story"
    combobox "Story told"
    button
    heading3 "…"
    status
    group
    heading4 "Situation"
    checkbox
    group
    heading4 "Task"
    checkbox
    group
    heading4 "Action"
    checkbox
    group
    heading4 "Result"
    checkbox
    group
    heading4 "Reflection"
    checkbox
    heading3 "What you typed"
    heading4 "Question"
    region "Driving Success"
    heading2 "Driving Success"
    group
    radio
    group
    heading3 "Evidence"
    textbox "One more line of evidence for Driving Success"
    button
    group
    region "Production Ownership Experience"
    heading2 "Production Ownership Experience"
    group
    radio
    group
    heading3 "Evidence"
    textbox "One more line of evidence for Production Ownership Experience"
    button
    group
    region "Where it ran out of steam"
    heading2 "Where it ran out of steam"
    textbox "Where it ran out of steam"
    region "What to change next time"
    heading2 "What to change next time"
    textbox "What to change next time"
  `,
  'empty board': `
    main
    heading1 "Coverage"
    status
    button
  `,
  'debrief of a case': `
    main
    heading1 "Service Ownership: Slow, but only sometimes"
    status
    button
    region "Time against plan"
    heading2 "Time against plan"
    table "Time against plan"
    region "How you went about it"
    heading2 "How you went about it"
    region "What came in"
    heading2 "What came in"
    region "Which side your lines were about"
    heading2 "Which side your lines were about"
    region "Never asked for"
    heading2 "Never asked for"
    region "Wrong turns"
    heading2 "Wrong turns"
    region "To try in the next case"
    heading2 "To try in the next case"
    region "What your lines show"
    heading2 "What your lines show"
    group
    heading3 "Driving Success"
    group
    heading4 "Does this show it, too?"
    group
    button
    status
    group
    heading3 "Managing Production Changes"
    group
    heading3 "Operations Metrics"
    group
    heading4 "Does this show it, too?"
    group
    button
    status
    group
    heading3 "Troubleshooting Technical Issues"
    region "Driving Success"
    heading2 "Driving Success"
    group
    radio
    group
    heading3 "Evidence"
    textbox "One more line of evidence for Driving Success"
    button
    group
    region "Managing Production Changes"
    heading2 "Managing Production Changes"
    group
    radio
    group
    heading3 "Evidence"
    textbox "One more line of evidence for Managing Production Changes"
    button
    group
    region "Operations Metrics"
    heading2 "Operations Metrics"
    group
    radio
    group
    heading3 "Evidence"
    textbox "One more line of evidence for Operations Metrics"
    button
    group
    region "Troubleshooting Technical Issues"
    heading2 "Troubleshooting Technical Issues"
    group
    radio
    group
    heading3 "Evidence"
    textbox "One more line of evidence for Troubleshooting Technical Issues"
    button
    group
    region "Where it ran out of steam"
    heading2 "Where it ran out of steam"
    textbox "Where it ran out of steam"
    region "What to change next time"
    heading2 "What to change next time"
    textbox "What to change next time"
    region "What was behind it"
    heading2 "What was behind it"
    button
    heading3 "The truth"
    heading3 "Why only sometimes"
    heading3 "Turning points"
    heading3 "What weighed most"
    heading3 "What you did"
    heading3 "Other good ways"
    heading3 "What you could have been told"
    heading3 "Plots you never asked for"
    figure
    slider
    group
    figure
    slider
    group
    figure
    slider
    group
    figure
    slider
    group
    figure
    slider
    group
    figure
    slider
    group
    heading3 "Room that the case gave"
    heading3 "To take away, technical"
    heading3 "To take away, organizational"
    heading3 "Where this happens"
    heading3 "To read on"
  `,
};
