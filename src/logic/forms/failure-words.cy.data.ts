import { failureWords } from './failure-words.data.ts';

failureWords.cy = {
  failed: 'Ni allem anfon eich ffurflen',
  kept: 'Mae eich atebion yma o hyd. Gwiriwch eich signal, yna rhowch gynnig arall arni.',
  otherWay: 'Neu cysylltwch â ni yn un o’r ffyrdd hyn. Gallwch gopïo eich atebion yn gyntaf.',
  retry: 'Rhoi cynnig arall arni',
  copy: 'Copïo eich atebion',
  copied: 'Rydym wedi copïo eich atebion. Gallwch eu gludo mewn e-bost.',
  copyByHand: 'Eich atebion, i’w copïo',
};
