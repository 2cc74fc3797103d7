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
import { open311Routes } from './open311/routes.ts';
import { deskLogger } from './log.ts';
import { acknowledgeForm, queueUpdateMessage } from './messages/acknowledge.ts';
import { feedbackPages } from './pages/feedback-pages.ts';
import { surveyPages } from './pages/survey-pages.ts';
import { feedbackOperations } from './routes/feedback.ts';
import { surveyOperations } from './routes/surveys.ts';
import { formPageRoutes } from './pages/form-routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { trackerPageRoutes } from './pages/tracker-pages.ts';
import { addressRoutes } from './routes/addresses.ts';
import { assetRoutes } from './routes/assets.ts';
import { formRoutes } from './routes/forms.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { requestRoutes } from './routes/requests.ts';
import { sampleDataRoutes } from './routes/sample-data.ts';
import { siteRoutes } from './routes/site.ts';
import { statusRoutes } from './routes/status.ts';
import { storybookRoutes } from './routes/storybook.ts';
import { uploadRoutes } from './routes/uploads.ts';
import type { Database } from './database/database.ts';
import type { Desk } from './desk.ts';
import { youngestToken } from './form-token.ts';
import { useOrigins } from './origins.ts';
import { openSecret } from './secret.ts';
import { useStorableText } from './storable-text.ts';
import { openFileStore } from './stores/files.ts';
import { openRequestStore } from './stores/requests.ts';
import { openSubmissionStore } from './stores/submissions.ts';

/** What a desk is built from. */
export interface DeskOptions {
  readonly folders: Folders;
  /** Where all is kept but the bytes of files. */
  readonly database: Database;
  /** The folder for what residents send; made when something comes. */
  readonly data?: string;
  /** The folder of form definitions; the sample council's unless another is given. */
  readonly forms?: string;
  /** Milliseconds since 1970; the sample council's dates follow it. */
  readonly now?: () => number;
  /** How often one address may write in a minute. */
  readonly perMinute?: number;
  /** How old a page must at least be when it is sent, in milliseconds. */
  readonly youngest?: number;
  /** Where residents find these pages, for the links in messages. */
  readonly publicUrl?: () => string;
  /** Other sites of the council whose pages may use the API. */
  readonly origins?: readonly string[];
  /** True where another server stands before the desk and says who asks. */
  readonly trustProxy?: boolean;
  /** True writes a line per request. */
  readonly logger?: boolean;
}

/** The desk, ready to answer, with no port open: `server.ts` listens, tests use `inject`. */
export async function buildDesk({
  folders: named,
  database,
  data = defaultData(),
  forms = named.forms,
  now = Date.now,
  perMinute = 60,
  youngest = youngestToken,
  publicUrl = () => 'http://localhost',
  origins = [],
  trustProxy = false,
  logger = false,
}: DeskOptions): Promise<FastifyInstance> {
  const folders: Folders = { ...named, ...(forms !== undefined && { forms }) };
  const siteFolder = join(folders.sampleCouncil, 'site');
  const app = fastify({
    logger: logger && deskLogger,
    trustProxy,
    // Lets the desk stop at once although browsers keep their connections open; answers under way are finished first.
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, request, reply) => void refuse(request, reply, siteFolder, 400),
  });

  useSafeHeaders(app);
  useOrigins(app, origins);
  useCompression(app);
  useRefusals(app, siteFolder);
  useStorableText(app);

  // Storybook alone is registered as a part: its looser policy must not leave it.
  await app.register((part) => storybookRoutes(part, folders));
  // The file store counts bytes itself, and says what is too many in words.
  await app.register(multipart, { throwFileSizeLimit: false });
  const desk: Desk = {
    folders,
    database,
    stores: {
      files: openFileStore(data, database, now),
      submissions: openSubmissionStore(database),
      requests: openRequestStore(database),
    },
    secret: await openSecret(database),
    now,
    perMinute,
    youngest,
    publicUrl,
    origins,
  };

  assetRoutes(app, folders);
  sampleDataRoutes(app, folders, now);
  uploadRoutes(app, desk);
  formRoutes(app, desk);
  formPageRoutes(app, desk);
  addressRoutes(app, desk);
  statusRoutes(app, desk);
  feedbackOperations(app, desk);
  feedbackPages(app, desk);
  surveyOperations(app, desk);
  surveyPages(app, desk);
  open311Routes(app, desk, {
    afterReceive: (definition, council) => acknowledgeForm(desk, definition, council),
    afterUpdate: (transaction, facts, event, council) => queueUpdateMessage(desk, council, transaction, facts, event),
  });
  requestRoutes(app, desk);
  trackerPageRoutes(app, desk);
  openApiRoutes(app);
  pageRoutes(app, folders, now);
  siteRoutes(app, folders, now);
  return app;
}
