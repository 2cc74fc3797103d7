import { join } from 'node:path';
import '../logic/words/welsh.ts';
import fastify, { type FastifyInstance } from 'fastify';
import { useCompression } from './compression.ts';
import type { Folders } from './config.ts';
import { useSafeHeaders } from './headers.ts';
import { refuse, useRefusals } from './refusals.ts';
import { pageRoutes } from './pages/routes.ts';
import { assetRoutes } from './routes/assets.ts';
import { sampleDataRoutes } from './routes/sample-data.ts';
import { siteRoutes } from './routes/site.ts';
import { storybookRoutes } from './routes/storybook.ts';

/** What a desk is built from. */
export interface DeskOptions {
  readonly folders: Folders;
  /** Milliseconds since 1970; the sample council's dates follow it. */
  readonly now?: () => number;
  /** True writes a line per request. */
  readonly logger?: boolean;
}

/** The desk, ready to answer, with no port open: `server.ts` listens, tests use `inject`. */
export async function buildDesk({ folders, now = Date.now, logger = false }: DeskOptions): Promise<FastifyInstance> {
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
  assetRoutes(app, folders);
  sampleDataRoutes(app, folders, now);
  pageRoutes(app, folders, now);
  siteRoutes(app, folders, now);
  return app;
}
