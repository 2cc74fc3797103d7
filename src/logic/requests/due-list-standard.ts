import { wallTime } from '../calendar/zoned-time.ts';
import type { Profile, Standard } from '../profile/profile.ts';
import { textIn } from '../words/language.ts';
import { bare, readAmount, readUnit, type CellRead, type ListedMoment } from './due-list-cells.ts';
import { standardById } from './promise.ts';

/** The promise of a row: its own number of days, or the standard or service of the profile that it names. */
export function readStandard(
  said: Readonly<Record<'standard' | 'amount' | 'unit', string>>,
  { at }: ListedMoment,
  profile: Profile,
): CellRead<Standard> {
  if (said.amount) {
    const [amount, unit] = [readAmount(said.amount), readUnit(said.unit)];
    if (!amount.ok) return amount;
    return unit.ok ? { ok: true, value: { id: 'own', unit: unit.value, resolve: { amount: amount.value } } } : unit;
  }
  const known = profile.standards.map(({ id }) => id).join(', ');
  if (!said.standard)
    return { ok: false, message: `The standard is missing. Write one of ${known}, or a number of days and a unit.` };
  const name = bare(said.standard);
  const service = profile.services.find(
    ({ id, name: words }) => bare(id) === name || bare(textIn(words, 'en')) === name,
  );
  const id = profile.standards.find((each) => bare(each.id) === name)?.id ?? service?.standard;
  const day = wallTime(at, profile.timeZone).date;
  const standard = standardById(profile, id, day);
  if (standard) return { ok: true, value: standard };
  return {
    ok: false,
    message:
      id === undefined
        ? `We do not know the standard "${said.standard.slice(0, 40)}". Write one of ${known}, or a number of days and a unit.`
        : `The standard "${id}" did not hold on ${day}. Write another one, or a number of days and a unit.`,
  };
}
