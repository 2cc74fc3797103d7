import { startLoader } from '../behaviours/loader.ts';

const core = () => import('./core.ts');

startLoader(
  {
    council: core,
    'opening-times': () => Promise.all([core(), import('../elements/opening-times/opening-times.ts')]),
    'service-status': () => Promise.all([core(), import('../elements/service-status/service-status.ts')]),
    'status-banner': core,
  },
  [...document.scripts].find((script) => script.src === import.meta.url) ?? null,
);
