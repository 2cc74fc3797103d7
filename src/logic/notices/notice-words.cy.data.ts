import { words } from './notice-words.data.ts';

words.cy = {
  levels: {
    emergency: 'Argyfwng',
    closed: 'Ar gau',
    disrupted: 'Amhariad',
    changed: 'Wedi newid',
    information: 'Gwybodaeth',
    'back-to-normal': 'Yn ôl i’r arfer',
    tribute: 'Er cof',
  },
  // A number takes the singular, and "hysbysiad" does not mutate after 2, 3 or 6; only none at all is said otherwise.
  more: { other: '# hysbysiad arall', zero: 'Dim hysbysiadau eraill' },
  at: (time, day) => `${time} ${day}`,
  checked: (when) => `Gwiriwyd am ${when}`,
  lastKnown: (when) => `Roedd hyn yn gywir am ${when}`,
  nextUpdate: (when) => `Diweddariad nesaf erbyn ${when}`,
  from: (from) => `O ${from}`,
  until: (until) => `Tan ${until}`,
  between: (from, until) => `O ${from} tan ${until}`,
  planned: (name) => `Wedi’i gynllunio: ${name}`,
  hide: 'Cuddio',
  instead: 'Beth i’w wneud yn lle hynny',
  updates: 'Diweddariadau',
  works: 'Yn gweithio fel arfer',
  noNews: 'Nid oes gennym newyddion am y gwasanaeth hwn.',
  noNewsNext: 'Ffoniwch ni os oes rhywbeth o’i le.',
  failed: 'Ni allwn ddangos y newyddion diweddaraf ar hyn o bryd.',
  failedNext: 'Rhowch gynnig arall arni ymhen ychydig funudau, neu ffoniwch ni cyn teithio.',
};
