export const HELP = `Usage
  star-stories lint PATHS… [options]      check stories, rounds, plans and sheets
  star-stories lint --stdin [options]     check the story on standard input
  star-stories coverage PATHS… [options]  show what the stories of a candidate cover
  star-stories patterns PATHS… [options]  show what the saved rounds of a candidate have in common
  star-stories case check FILES… [options]  check cases for Service Ownership rounds
  star-stories rules [ID]                 list the rules, or show the page of one

A folder is searched for stories: Markdown files below a folder named “stories”, files that end
in .star.md, and files whose front matter says “type: star-story”. A file that is named is
always treated as a story. A pattern such as 'drafts/*.md' names the files that it matches.
Wherever it lies, a file whose front matter says “type: star-round” is checked as a saved round,
one that says “type: star-plan” as the plan of the interviews, “type: star-sheet” as a sheet.

How stories are checked
  --config FILE             configuration for all stories; else the nearest .star-stories.json,
                            .yaml or .yml at or above each story, up to the working folder
  --profile NAME            structure, default or strict
  --rule ID=LEVEL           off, error, warning, information or hint; may be repeated
  --words-per-minute N      how fast you speak (140)
  The command line wins over a configuration, and that over the defaults.

What lint does and prints
  --fix                     apply all safe fixes, and print what is left
  --format NAME             stylish, json or sarif (stylish)
  --all                     print also what is kept back at first because others are worth more
  --max-warnings N          fail when there are more than N warnings
  --stdin                   with --fix, the fixed text goes to standard output and the findings
                            to standard error
  --stdin-filename PATH     where that text lies: its name, and the place of its configuration

What coverage prints
  --each                    each folder directly below PATHS belongs to a candidate of its own;
                            else all PATHS belong to one
  --summary                 one line for each candidate
  --format NAME             stylish, json or markdown (stylish)
  --max-gaps N              fail when a candidate has more than N gaps
  Tellings are taken from the rounds saved in a folder “rounds” in PATHS or beside “stories”.

What patterns prints
  --each                    as above
  --section ID              one section: ratings, phases, steam, questions-first, injects, sides,
                            topics, stories or calibration
  --format NAME             stylish, json, markdown, html or svg (stylish); svg is the chart of
                            one section; json, markdown and html have all tables
  Rounds are found as for coverage. What can’t be read is listed, and the rest is shown.

What case check prints
  --format NAME             stylish or json (stylish)
  --max-warnings N          fail when there are more than N warnings
  Problems at their places, and how many phrasings that it wasn't given the interviewer finds.

  -h, --help                show this text
  -v, --version             show the version

Exit codes
  0  no finding or problem of severity error, or coverage or patterns printed
  1  a finding or problem of severity error, or more warnings or gaps than allowed
  2  a wrong command line or configuration, or a file that can’t be read or written
`;
