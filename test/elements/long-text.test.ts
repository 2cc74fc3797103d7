import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fieldSuite, find, placeForm, sentBy, settle, spokenAtFocus, tabInto, until } from '../support/field-suite.ts';

const story = (attributes = 'max="30"', more = '') => `<cw-long-text ${attributes}>
  <label for="story">What happened?</label>
  <p id="mistake">Error: Tell us what happened</p>
  <textarea id="story" name="story" aria-describedby="mistake"></textarea>${more}
</cw-long-text>`;

fieldSuite('cw-long-text', {
  code: '/src/elements/long-text/long-text.ts',
  markup: story(),
  async fill(form) {
    await tabInto(form);
    await sendKeys({ type: 'Nobody came' });
  },
  sent: { story: ['Nobody came'] },
  empty: { story: [''] },
});

const box = (form: ParentNode) => find<HTMLTextAreaElement>(form, 'textarea');
const shown = (form: ParentNode) => find(form, '.cw-count').textContent;
const said = (form: ParentNode) => find(form, '[role=status]').textContent;

describe('the count', () => {
  it('stands under the box and says how much fits, then how much is left, then how much is too many', async () => {
    const form = placeForm(story());
    await settle();
    expect(box(form).nextElementSibling).to.equal(find(form, '.cw-count'));
    expect(shown(form)).to.equal('You can write up to 30 characters.');
    await tabInto(form);
    await sendKeys({ type: 'Nobody came' });
    expect(shown(form)).to.equal('You have 19 characters left.');
    await sendKeys({ type: ' though I waited all day' });
    expect(shown(form)).to.equal('You have 5 characters too many.');
    expect(sentBy(form), 'nothing is cut off').to.deep.equal({ story: ['Nobody came though I waited all day'] });
    expect(find(form, '.cw-count').className).to.equal('cw-count cw-over');
    for (let times = 0; times < 5; times += 1) await sendKeys({ press: 'Backspace' });
    expect(shown(form)).to.equal('You have 0 characters left.');
    expect(find(form, '.cw-count').className).to.equal('cw-count');
  });

  it('takes a smiley for one and a line break for one', async () => {
    const form = placeForm(story());
    await settle();
    await tabInto(form);
    await sendKeys({ type: '😀' });
    await sendKeys({ press: 'Enter' });
    expect(shown(form)).to.equal('You have 28 characters left.');
  });

  it('counts words where it is told to', async () => {
    const form = placeForm(story('max="5" unit="words"'));
    await settle();
    expect(shown(form)).to.equal('You can write up to 5 words.');
    await tabInto(form);
    await sendKeys({ type: 'They left it  behind' });
    expect(shown(form)).to.equal('You have 1 word left.');
  });

  it('begins at its threshold', async () => {
    const form = placeForm(story('max="20" threshold="75"'));
    await settle();
    await tabInto(form);
    await sendKeys({ type: 'Fourteen signs' });
    expect(shown(form)).to.equal('You can write up to 20 characters.');
    await sendKeys({ type: '!' });
    expect(shown(form)).to.equal('You have 5 characters left.');
  });

  it('takes the place of the words that the page has for those without script', async () => {
    const form = placeForm(
      story('max="30"', '<p class="cw-count" id="limit">You can write up to 30 characters.</p>').replace(
        'aria-describedby="mistake"',
        'aria-describedby="mistake limit"',
      ),
    );
    await settle();
    expect(form.querySelectorAll('.cw-count')).to.have.length(1);
    expect(box(form).getAttribute('aria-describedby')).to.equal('mistake limit');
    await tabInto(form);
    await sendKeys({ type: 'Hi' });
    expect(shown(form)).to.equal('You have 28 characters left.');
  });

  it('is heard at the box, beside what described it before', async () => {
    const form = placeForm(story());
    await settle();
    box(form).value = 'Nobody came';
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await tabInto(form);
    const { description } = await spokenAtFocus();
    expect(description).to.equal('Error: Tell us what happened You have 19 characters left.');
  });

  it('follows a reset', async () => {
    const form = placeForm(story());
    await settle();
    await tabInto(form);
    await sendKeys({ type: 'Hi' });
    form.reset();
    await settle();
    expect(shown(form)).to.equal('You can write up to 30 characters.');
  });

  it('knows Welsh numbers', async () => {
    const form = placeForm(story('max="5" unit="words"'), 'lang="cy"');
    await until(() => form.querySelector('.cw-count') !== null, 'ready');
    await tabInto(form);
    await sendKeys({ type: 'Un dau tri' });
    expect(shown(form)).to.equal('Mae gennych chi 2 air ar ôl.');
  });

  it('is not there where nothing limits the answer', async () => {
    const form = placeForm(story(''));
    await settle();
    expect(form.querySelector('.cw-count')).to.equal(null);
  });
});

describe('what is heard while one types', () => {
  it('comes a second after the last key, once', async () => {
    const form = placeForm(story());
    await settle();
    const heard: (string | null)[] = [];
    const region = find(form, '[role=status]');
    expect(region.textContent, 'there before it speaks').to.equal('');
    const observer = new MutationObserver(() => heard.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await tabInto(form);
    for (const typed of ['Nobody', ' came', '.']) {
      await sendKeys({ type: typed });
      await aTimeout(300);
    }
    expect(heard, 'while keys go on').to.deep.equal([]);
    await aTimeout(1_000);
    expect(heard).to.deep.equal(['You have 18 characters left.']);
    await sendKeys({ type: '!' });
    await sendKeys({ press: 'Backspace' });
    await aTimeout(1_200);
    expect(heard, 'nothing has changed').to.deep.equal(['You have 18 characters left.']);
    await sendKeys({ type: ' I waited for two hours' });
    await aTimeout(1_200);
    expect(heard.at(-1)).to.equal('You have 5 characters too many.');
    expect(heard).to.have.length(2);
    observer.disconnect();
  });

  it('is nothing before the threshold', async () => {
    const form = placeForm(story('max="30" threshold="75"'));
    await settle();
    await tabInto(form);
    await sendKeys({ type: 'Hi' });
    await aTimeout(1_200);
    expect(said(form)).to.equal('');
  });

  it('is nothing where a script or a draft fills the box', async () => {
    const form = placeForm(story());
    await settle();
    box(form).value = 'Nobody came';
    box(form).dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown(form)).to.equal('You have 19 characters left.');
    await aTimeout(1_200);
    expect(said(form)).to.equal('');
  });

  it('is nothing more once the tag has left the page', async () => {
    const form = placeForm(story());
    await settle();
    await tabInto(form);
    await sendKeys({ type: 'Hi' });
    const field = find(form, 'cw-long-text');
    field.remove();
    await aTimeout(1_200);
    expect(said(field)).to.equal('');
  });
});

describe('a long answer in a form of the page', () => {
  it('is refused in our words when it is too long, and only when it is sent', async () => {
    const form = placeForm(story('max="5"'));
    form.addEventListener('submit', (event) => event.preventDefault());
    await settle();
    await tabInto(form);
    await sendKeys({ type: 'Nobody' });
    expect(box(form).validationMessage).to.equal('');
    form.requestSubmit();
    expect(box(form).validationMessage).to.equal('Make your answer for “What happened?” 1 character shorter');
  });
});

describe('a long answer written from attributes', () => {
  it('has its box and its count', async () => {
    const form = placeForm(
      '<cw-long-text name="story" label="What happened?" max="150" unit="words" required><a href="/call">Call us</a></cw-long-text>',
    );
    await until(() => form.querySelector('textarea') !== null, 'the box');
    await settle();
    expect(shown(form)).to.equal('You can write up to 150 words.');
    expect(form.querySelectorAll('cw-long-text, .cw-count, [role=status]')).to.have.length(3);
    expect(box(form).labels[0]?.textContent).to.equal('What happened?');
    await tabInto(form);
    await sendKeys({ type: 'They left it' });
    expect(shown(form)).to.equal('You have 147 words left.');
    expect(box(form).maxLength).to.equal(-1);
  });
});
