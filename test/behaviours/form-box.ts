import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { specialReading } from '../../src/behaviours/special-reading.ts';
import { readForm, type ReadForm } from '../../src/behaviours/read-form.ts';

export let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => box.remove());

/** Draws a form with something in it, and reads it. */
export const read = (content: TemplateResult): ReadForm => {
  const form = document.createElement('form');
  box.append(form);
  render(content, form);
  return readForm(form, specialReading);
};

/** What is known of the one field of a form, without what is not. */
export const fieldOf = (content: TemplateResult): Record<string, unknown> => {
  const { fields } = read(content);
  expect(fields).to.have.length(1);
  return Object.fromEntries(Object.entries(fields[0] ?? {}).filter(([, value]) => value !== undefined));
};
