import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const source = (file) => join(root, 'src/styles', file);
copyFileSync(source('clearway.css'), join(root, 'dist/clearway.css'));
// One file for all that stands in the page itself: each file more is a trip more.
writeFileSync(
  join(root, 'dist/clearway-forms.css'),
  ['clearway-forms.css', 'feedback.css', 'survey.css', 'request-tracker.css']
    .map((file) => readFileSync(source(file), 'utf8'))
    .join('\n'),
);
