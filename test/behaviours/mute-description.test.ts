import { expect } from '@open-wc/testing';
import { muteDescription } from '../../src/behaviours/mute-description.ts';

describe('a part of a description that changes', () => {
  let button: HTMLButtonElement;
  beforeEach(() => {
    button = document.createElement('button');
    button.setAttribute('aria-describedby', 'hint state');
    document.body.append(button);
  });
  afterEach(() => button.remove());
  const described = () => button.getAttribute('aria-describedby');

  it('is away while its control has the focus, and back after', () => {
    button.focus();
    muteDescription(button, 'state');
    expect(described()).to.equal('hint');
    button.blur();
    expect(described()).to.equal('hint state');
  });

  it('comes back once, however often it changed, and alone where nothing else describes the control', () => {
    button.setAttribute('aria-describedby', 'state');
    button.focus();
    muteDescription(button, 'state');
    muteDescription(button, 'state');
    expect(described()).to.equal(null);
    button.blur();
    expect(described()).to.equal('state');
    button.focus();
    button.blur();
    expect(described()).to.equal('state');
  });

  it('stays where the focus is elsewhere', () => {
    muteDescription(button, 'state');
    expect(described()).to.equal('hint state');
  });
});
