/**
 * What every element needs, and the banner, which stands on every page. The loader asks for it together with the first element's own code,
 * so that a page waits for two trips to the server and not for three.
 */
import 'lit';
import '@lit/context';
import '../elements/council/council.ts';
import '../elements/status-banner/status-banner.ts';
