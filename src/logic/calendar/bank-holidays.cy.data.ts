import { titleOf } from './bank-holidays.ts';

/** GOV.UK's Welsh titles (www.gov.uk/gwyliau-banc.json), by the English ones. */
export const welshTitles: Readonly<Record<string, string>> = {
  'New Year’s Day': 'Dydd Calan',
  '2nd January': '2il o Ionawr',
  'St Patrick’s Day': 'Gŵyl Sant Padrig',
  'Good Friday': 'Gwener y Groglith',
  'Easter Monday': 'Llun y Pasg',
  'Early May bank holiday': 'Gŵyl banc dechrau Mai',
  'Spring bank holiday': 'Gŵyl banc y gwanwyn',
  'World Cup bank holiday': 'Gŵyl y banc Cwpan y Byd',
  'Battle of the Boyne (Orangemen’s Day)': 'Brwydr y Boyne (Dydd yr Orenwyr)',
  'Summer bank holiday': 'Gŵyl banc yr haf',
  'St Andrew’s Day': 'Gŵyl Andreas',
  'Christmas Day': 'Dydd Nadolig',
  'Boxing Day': 'Dydd San Steffan',
};

for (const [en, cy] of Object.entries(welshTitles)) titleOf(en).cy = cy;
