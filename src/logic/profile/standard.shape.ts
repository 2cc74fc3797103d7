import { optional, record, required } from '../shape/shape.ts';
import { id, oneOf, plainTime, wholeNumber } from '../shape/single.ts';
import { kept } from './kept.shape.ts';
import type { Standard } from './profile.ts';

const amount = required(wholeNumber({ min: 0 }));

export const standard = record<Standard>({
  id: required(id()),
  unit: required(oneOf(['working-days', 'calendar-days', 'hours'])),
  acknowledge: optional(record<NonNullable<Standard['acknowledge']>>({ amount })),
  resolve: required(record<Standard['resolve']>({ min: optional(wholeNumber({ min: 0 }, 2)), amount })),
  cutOff: optional(plainTime()),
  current: optional(record<NonNullable<Standard['current']>>({ amount })),
  ...kept,
});
