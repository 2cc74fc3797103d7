import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsView } from '../../../src/logic/forms/errors-view.ts';
import { failureView } from '../../../src/logic/forms/failure-view.ts';
import './view-samples.ts';

const route = { text: 'Phone 01632 960 100', href: 'tel:01632960100' };

test('a form that could not be sent: nothing is lost, try again, or reach a person', () => {
  const view = failureView(['Where is it? High Street', 'Your name: Ann'], [route], 'en');
  assert.equal(view.heading, 'We could not send your form');
  assert.deepEqual(view.lines, [
    'Your answers are still here. Check your signal, then try again.',
    'Or contact us in one of these ways. You can copy your answers first.',
  ]);
  assert.deepEqual([view.retry, view.copy], ['Try again', 'Copy your answers']);
  assert.equal(view.asText, 'Where is it? High Street\nYour name: Ann');
  assert.deepEqual(view.routes, [route]);
});

test('without a way to reach a person it does not speak of one', () =>
  assert.equal(failureView([], [], 'en').lines.length, 1));

test('the same in Welsh', () => {
  const view = failureView([], [route], 'cy');
  assert.deepEqual([view.heading, view.retry], ['Ni allem anfon eich ffurflen', 'Rhoi cynnig arall arni']);
});

test('the summary of mistakes keeps their order and leads to the first control of each', () => {
  const faults = [
    { field: 'born', controls: ['born-month', 'born-year'], message: 'Enter a month and a year' },
    { field: 'bin', controls: [], message: 'Choose a bin' },
  ];
  assert.deepEqual(
    errorsView(faults, (name) => `form-${name}`, 'cy'),
    {
      heading: 'Mae problem',
      items: [
        { message: 'Enter a month and a year', control: 'form-born-month' },
        { message: 'Choose a bin', control: 'form-bin' },
      ],
    },
  );
});
