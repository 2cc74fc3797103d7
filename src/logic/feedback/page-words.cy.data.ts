import { feedbackPageWords } from './page-words.data.ts';

feedbackPageWords.cy = {
  title: 'Dywedwch wrthym a oedd ein tudalen o gymorth',
  answerAgain: 'Nid yw eich ateb gennym eto. Pwyswch ef eto.',
  sendAgain: 'Nid yw gennym eto. Mae’r hyn a ysgrifennoch yma o hyd. Pwyswch Anfon eto.',
  tooMany: 'Daeth llawer o atebion o’r lle rydych chi. Mae eich ateb yma o hyd. Arhoswch funud, yna pwyswch ef eto.',
  back: 'Mynd yn ôl i’r dudalen',
};
