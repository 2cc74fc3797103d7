import { fileWords } from './file-words.data.ts';

// "Ffeil" is feminine: what is said of a file after its name agrees with it.
fileWords.cy = {
  choose: 'Dewis ffeil',
  chooseMany: 'Dewis ffeiliau',
  chooseAnother: 'Dewis ffeil arall',
  chooseOther: 'Dewis ffeil wahanol',
  list: 'Eich ffeiliau',
  remove: 'Tynnu',
  retry: 'Rhoi cynnig arall arni',
  waiting: 'Yn aros',
  shrinking: 'Yn gwneud y llun yn llai',
  sending: (percent) => `Yn anfon: ${percent}%`,
  offline: 'Nid oes cysylltiad. Byddwn yn ei hanfon pan ddaw yn ôl',
  sent: 'Wedi’i hanfon',
  removed: 'Wedi’i thynnu',
  failed: (file) => `Ni allem anfon ${file}. Rhowch gynnig arall arni, neu tynnwch hi`,
  unreadable: (file) => `Dewiswch ${file} eto. Ni all eich dyfais ei darllen nawr`,
  tooMany: (file, most) => `Tynnwch ${file}, neu ffeil arall. Gallwch anfon hyd at ${most} ffeil`,
  progress: (name) => `Yn anfon ${name}`,
  said: (name, state) => `${name}: ${state}`,
  stillSending: (file) => `Rydym yn dal i anfon ${file}. Bydd y ffurflen yn mynd ymlaen wedyn.`,
};
