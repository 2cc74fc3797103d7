import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
copyFileSync(join(root, 'src/styles/clearway.css'), join(root, 'dist/clearway.css'));
