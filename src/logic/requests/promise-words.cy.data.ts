import { promiseDictionary } from './promise-words.data.ts';

// "Erbyn", "cyn", "mai" and "tua" leave the day as it is: "erbyn dydd Iau". "Rhwng … a …" would depend on how an hour is spoken.
promiseDictionary.cy = {
  acknowledge: (day) => `Byddwch yn clywed gennym yn gyntaf erbyn ${day}.`,
  reply: (day) => `Byddwn yn ateb erbyn ${day}.`,
  replyBetween: (first, last) => `Byddwn yn ateb erbyn ${last}, ond nid cyn ${first}.`,
  replyAim: (day) => `Ein nod yw ateb erbyn ${day}.`,
  done: (day) => `Byddwn yn delio â hyn erbyn ${day}.`,
  doneBetween: (first, last) => `Byddwn yn delio â hyn erbyn ${last}, ond nid cyn ${first}.`,
  doneAim: (day) => `Ein nod yw delio â hyn erbyn ${day}.`,
  current: (amount, day) => `Mae’n cymryd tua ${amount} ar hyn o bryd, felly efallai mai ${day} fydd hi.`,
  amounts: {
    'working-days': { other: '# diwrnod gwaith', two: '2 ddiwrnod gwaith' },
    'calendar-days': { other: '# diwrnod', two: '2 ddiwrnod' },
    hours: { other: '# awr' },
  },
  at: (time, day) => `${time} ${day}`,
  about: (day) => `tua ${day}`,
};
