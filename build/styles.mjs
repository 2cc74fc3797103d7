import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const file of ['clearway.css', 'clearway-forms.css'])
  copyFileSync(join(root, 'src/styles', file), join(root, 'dist', file));
