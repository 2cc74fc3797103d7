import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formDescriptions } from '../src/logic/forms/form-descriptions.data.ts';
import { formShape } from '../src/logic/forms/form.shape.ts';
import { statusShape } from '../src/logic/notices/status.shape.ts';
import { profileDescriptions } from '../src/logic/profile/profile-descriptions.data.ts';
import { profileShape } from '../src/logic/profile/profile.shape.ts';
import { toJsonSchema } from '../src/logic/shape/json-schema.ts';

/** Every contract that councils write by hand; editors complete and check it with the schema of that name. */
const schemas = [
  {
    file: 'council.schema.json',
    schema: toJsonSchema(profileShape, {
      id: 'council.schema.json',
      title: 'Clearway council profile',
      descriptions: profileDescriptions,
    }),
  },
  {
    file: 'form.schema.json',
    schema: toJsonSchema(formShape, {
      id: 'form.schema.json',
      title: 'Clearway form definition',
      descriptions: formDescriptions,
    }),
  },
  {
    file: 'status.schema.json',
    schema: toJsonSchema(statusShape, { id: 'status.schema.json', title: 'Clearway status feed' }),
  },
];

const folder = process.argv[2] ?? 'dist/schemas';
mkdirSync(folder, { recursive: true });
for (const { file, schema } of schemas) writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
