export const HELP = `Usage
  star-stories lint PATHS… [options]      check stories
  star-stories coverage PATH [options]    show what the stories of a folder cover

A folder is searched for stories: Markdown files below a folder named “stories”, files that end
in .star.md, and files whose front matter says “type: star-story”. A file that is named is
always treated as a story.

Options
  --format stylish|json     how to print the result (stylish)
  --max-warnings N          lint fails when there are more than N warnings
  --words-per-minute N      how fast you speak (140)
  -h, --help                show this text
  -v, --version             show the version

Exit codes
  0  no finding of severity error
  1  a finding of severity error, or more warnings than allowed
  2  a wrong command line, or a file that can’t be read
`;
