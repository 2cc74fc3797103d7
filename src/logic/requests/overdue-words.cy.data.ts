import { overdueDictionary } from './overdue-words.data.ts';

// "Dau" softens the noun after it. "Tua" would make the number mutate if it were a word; it is a figure.
overdueDictionary.cy = {
  label: 'Hwyr',
  today: 'Mae hyn yn hwyr.',
  late: { other: 'Mae hyn # diwrnod gwaith yn hwyr.', two: 'Mae hyn 2 ddiwrnod gwaith yn hwyr.' },
  about: { other: 'Mae hyn tua # diwrnod gwaith yn hwyr.', two: 'Mae hyn tua 2 ddiwrnod gwaith yn hwyr.' },
};
