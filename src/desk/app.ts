import { join } from 'node:path';
import '../logic/words/welsh.ts';
import '../logic/words/welsh-desk.ts';
import '../logic/words/welsh-forms.ts';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { useCompression } from './compression.ts';
import { defaultData, type Folders } from './config.ts';
import { useSafeHeaders } from './headers.ts';
import { refuse, useRefusals } from './refusals.ts';
import { formPageRoutes } from './pages/form-routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { addressRoutes } from './routes/addresses.ts';
import { assetRoutes } from './routes/assets.ts';
import { formRoutes } from './routes/forms.ts';
import { sampleDataRoutes } from './routes/sample-data.ts';
import { siteRoutes } from './routes/site.ts';
import { storybookRoutes } from './routes/storybook.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { openFileStore } from './stores/files.ts';
import { openSubmissionStore } from './stores/submissions.ts';

/** What a desk is built from. */
export interface DeskOptions {
  readonly folders: Folders;
  /** The folder for what residents send; made when something comes. */
  readonly data?: string;
  /** The folder of form definitions; the sample council's unless another is given. */
  readonly forms?: string;
  /** Milliseconds since 1970; the sample council's dates follow it. */
  readonly now?: () => number;
  /** True writes a line per request. */
  readonly logger?: boolean;
}

/** The desk, ready to answer, with no port open: `server.ts` listens, tests use `inject`. */
export async function buildDesk({
  folders: named,
  data = defaultData(),
  forms = named.forms,
  now = Date.now,
  logger = false,
}: DeskOptions): Promise<FastifyInstance> {
  const folders: Folders = { ...named, ...(forms !== undefined && { forms }) };
  const siteFolder = join(folders.sampleCouncil, 'site');
  const app = fastify({
    logger,
    // Lets the desk stop at once although browsers keep their connections open; answers under way are finished first.
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, request, reply) => void refuse(request, reply, siteFolder, 400),
  });

  useSafeHeaders(app);
  useCompression(app);
  useRefusals(app, siteFolder);

  // Storybook alone is registered as a part: its looser policy must not leave it.
  await app.register((part) => storybookRoutes(part, folders));
  // The file store counts bytes itself, and says what is too many in words.
  await app.register(multipart, { throwFileSizeLimit: false });
  const stores = { files: openFileStore(data, now), submissions: openSubmissionStore(data) };

  assetRoutes(app, folders);
  sampleDataRoutes(app, folders, now);
  uploadRoutes(app, stores.files);
  formRoutes(app, { folders, stores, now });
  formPageRoutes(app, { folders, stores, now });
  addressRoutes(app, folders);
  pageRoutes(app, folders, now);
  siteRoutes(app, folders, now);
  return app;
}
