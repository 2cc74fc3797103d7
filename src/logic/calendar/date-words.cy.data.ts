import { calendarWords, type DayForm } from './date-words.data.ts';
import { weekdays } from './plain-date.ts';

// Our own names: Chrome has no Welsh dates and answers in its own language instead (seen in Chromium 156).
const days = 'Llun Mawrth Mercher Iau Gwener Sadwrn Sul'.split(' ');
const dydd: Readonly<Record<DayForm, string>> = { alone: 'Dydd', inside: 'dydd', soft: 'ddydd' };

calendarWords.cy = {
  months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
  weekday: (weekday, form) => `${dydd[form]} ${days[weekdays.indexOf(weekday)]}`,
  noon: 'hanner dydd',
  midnight: 'hanner nos',
  range: (from, to) => `${from} tan ${to}`,
};
