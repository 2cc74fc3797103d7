import { list, optional, record, required } from '../shape/shape.ts';
import { id, link, oneOf, text, wholeNumber } from '../shape/single.ts';
import { ids, kept } from './kept.shape.ts';
import type { Payment } from './profile.ts';

export const payment = record<Payment>({
  id: required(id()),
  kind: required(
    oneOf([
      'online',
      'direct-debit',
      'phone',
      'cash',
      'paypoint',
      'post-office',
      'bank-transfer',
      'standing-order',
      'in-person',
    ]),
  ),
  name: required(text()),
  bills: required(list(id())),
  href: optional(link()),
  places: ids,
  fee: optional(text()),
  clearsIn: optional(
    record<NonNullable<Payment['clearsIn']>>({
      amount: required(wholeNumber({ min: 0 })),
      unit: required(oneOf(['working-days', 'calendar-days'])),
    }),
  ),
  needs: optional(list(text())),
  ...kept,
});
