import { html, type TemplateResult } from 'lit';
import { startServer, type FakeServer } from '../behaviours/fake-server.ts';
import { countSent, drawForm, main, wordsOf } from './form-page.ts';

// Importing this gives each test a server that is there, and refuses to say more than that.

/** Where the form goes. */
export const action = '/form-sink';

export let server: FakeServer;
beforeEach(() => {
  server = startServer();
  server.put(action, () => new Response(null, { status: 405 }));
});
afterEach(() => {
  server.restore();
  Reflect.deleteProperty(navigator, 'onLine');
});

/** A form with right answers, which goes to a frame so that the test stays. */
export const contact = ({ method = 'post', target = 'sink', more = html`` } = {}): TemplateResult => html`
  <form id="contact" method=${method} action=${action} target=${target}>
    <p><label for="name">Full name</label> <input id="name" name="name" value="Ana Silva" required /></p>
    <p><label for="post">Postcode</label> <input id="post" name="post" autocomplete="postal-code" value="cb12ab" /></p>
    <p><label for="secret">Password</label> <input id="secret" name="secret" type="password" value="hush" /></p>
    ${more}
    <p><button name="go" value="send">Send</button></p>
  </form>
`;

/** Draws it, and records what it sends. */
export const drawContact = (options?: Parameters<typeof contact>[0]) => {
  const drawn = drawForm(html`<cw-form service="missed-bin">${contact(options)}</cw-form>`);
  return { ...drawn, ...countSent(drawn.form) };
};

/** What the form says of itself, aloud. */
export const status = (): string => wordsOf(main.querySelector('.cw-status'));
