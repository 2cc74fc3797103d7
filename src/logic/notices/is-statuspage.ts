import { isRecord } from '../shape/open.ts';

/** True for what looks like a Statuspage v2 `summary.json`. `isStatuspage({ page: {}, incidents: [] }) → true` */
export const isStatuspage = (input: unknown): boolean =>
  isRecord(input) &&
  isRecord(input.page) &&
  !Array.isArray(input.notices) &&
  (Array.isArray(input.components) || Array.isArray(input.incidents));
