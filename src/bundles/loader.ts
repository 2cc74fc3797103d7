import { startLoader } from '../behaviours/loader.ts';

type Get = () => unknown;
/** What an element stands on and its own code, asked for at once. */
const both = (base: Get, own: Get) => () => Promise.all([base(), own()]);

const core = () => import('./core.ts');
/** What draws a form from its definition, or goes around one of the page's own: asked for at once, it costs no further trip. */
const form = both(
  () => import('./form.ts'),
  () => (document.querySelector('cw-form[form],[definition]') ? import('./definition.ts') : import('./wrapped.ts')),
);
const fields = both(form, () => import('./fields.ts'));

startLoader(
  {
    'address-field': both(form, () => import('../elements/address-field/address-field.ts')),
    'choice-group': fields,
    council: core,
    'date-field': fields,
    field: fields,
    'file-field': both(form, () => import('../elements/file-field/file-field.ts')),
    form,
    'long-text': fields,
    'lookup-field': both(form, () => import('../elements/lookup-field/lookup-field.ts')),
    'opening-times': both(core, () => import('../elements/opening-times/opening-times.ts')),
    'service-status': both(core, () => import('../elements/service-status/service-status.ts')),
    'status-banner': core,
  },
  [...document.scripts].find((script) => script.src === import.meta.url) ?? null,
);
