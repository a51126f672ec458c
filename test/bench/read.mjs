/** The floor: reads every Markdown file below a folder and does nothing with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [root] = process.argv.slice(2);
let characters = 0;
for (const name of readdirSync(root, { recursive: true })) {
  if (name.endsWith('.md')) characters += readFileSync(join(root, name), 'utf8').length;
}
console.log(characters);
