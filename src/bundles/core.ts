/**
 * What every element needs. The loader asks for it together with the first element's own code,
 * so that a page waits for two trips to the server and not for three.
 */
import 'lit';
import '@lit/context';
import '../elements/council/council.ts';
