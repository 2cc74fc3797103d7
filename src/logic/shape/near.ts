/**
 * True when one name is likely a slip for the other: other capitals or signs, a beginning, or one letter off.
 * Names under three letters are too short to guess. `isNear('opening_hours', 'openingHoursSpecification') → true`
 */
export const isNear = (slip: string, name: string): boolean => {
  if (slip.length > 60) return false;
  const a = slip.toLowerCase().replace(/[^a-z\d]/g, '');
  const b = name.toLowerCase().replace(/[^a-z\d]/g, '');
  if (a === b) return a !== '';
  if (a.length < 3 || b.length < 3) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return !restA || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
};
