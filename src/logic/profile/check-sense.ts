import type { Problem } from '../shape/problem.ts';
import { rulesOfHours, spans } from './references.data.ts';
import { stringAt, walk } from './walk.ts';

const isDate = /^\d{4}-\d\d-\d\d$/;

const backToFront = (value: unknown): readonly Problem[] =>
  spans.flatMap(([record, first, last]) =>
    walk(value, record).flatMap(({ path, value: each }) => {
      const [from, until] = [stringAt(each, first), stringAt(each, last)];
      // The reader names what is no date.
      if (!from || !until || !isDate.test(from) || !isDate.test(until) || from <= until) return [];
      return [
        {
          path: `${path}.${last}`,
          message: `This says "${until}", but "${first}" says "${from}", which is later. Write the same day or a later one, like "${from}".`,
        },
      ];
    }),
  );

const halfRules = (value: unknown): readonly Problem[] =>
  rulesOfHours.flatMap((field) =>
    walk(value, field).flatMap(({ path, value: rule }) => {
      const [opens, closes] = [stringAt(rule, 'opens'), stringAt(rule, 'closes')];
      if (Boolean(opens) === Boolean(closes)) return [];
      const [missing, like] = opens ? ['closes', '17:00'] : ['opens', '09:00'];
      return [
        {
          path: `${path}.${missing}`,
          message: `This is missing. Write a time with the 24-hour clock, like "${like}".`,
        },
      ];
    }),
  );

const inPerson: readonly string[] = ['phone', 'visit', 'post', 'member', 'relay'];

/** Services that shut out whoever has no internet: no route by phone, post or visit, and no words about another way. */
const onlineOnly = (value: unknown): readonly Problem[] => {
  const routes = new Set(
    walk(value, 'channels[]')
      .filter(({ value: channel }) => inPerson.includes(stringAt(channel, 'kind') ?? ''))
      .map(({ value: channel }) => stringAt(channel, 'id')),
  );
  return walk(value, 'services[]').flatMap(({ path, value: service }) => {
    const channels = walk(service, 'channels[]');
    const isOnline = channels.length > 0 || walk(service, 'href').length > 0 || walk(service, 'form').length > 0;
    const hasRoute = channels.some(({ value: id }) => typeof id === 'string' && routes.has(id));
    if (!isOnline || hasRoute || walk(service, 'offline').length > 0) return [];
    const message =
      'This is missing, and this service is online only. Write how to do it without the internet, like "Come to our office. We fill in the form with you."';
    return [{ path: `${path}.offline`, message }];
  });
};

const emptyEmergency = (value: unknown): readonly Problem[] =>
  walk(value, 'mode').some(({ value: mode }) => mode === 'emergency') && !walk(value, 'emergency').length
    ? [
        {
          path: 'emergency',
          message:
            'This is missing, and "mode" says "emergency". Write what has happened, like {"title": "Our offices are flooded"}.',
        },
      ]
    : [];

/** What is rightly written but cannot be meant: a last day before the first, half an opening time, a service with no way in offline. */
export const checkSense = (value: unknown): readonly Problem[] => [
  ...backToFront(value),
  ...halfRules(value),
  ...onlineOnly(value),
  ...emptyEmergency(value),
];
