import { stateWords } from './state-words.data.ts';

// "It" is "y cais" (the request), which is masculine: "arno", "ei wneud".
stateWords.cy = {
  received: {
    word: 'Mae’r cais gennym',
    sentence: 'Mae eich cais gennym. Byddwch yn gweld yma pan fydd rhywun yn dechrau arno.',
  },
  'in-progress': { word: 'Rydym yn edrych arno', sentence: 'Mae rhywun yn gweithio arno.' },
  planned: {
    word: 'Mae wedi’i gynllunio',
    sentence: 'Rydym yn gwybod beth i’w wneud, ac mae yn ein cynllun.',
  },
  'waiting-for-you': {
    word: 'Rydym yn aros amdanoch chi',
    sentence: 'Mae angen rhywbeth arnom gennych chi cyn y gallwn barhau.',
  },
  done: { word: 'Wedi’i wneud', sentence: 'Rydym wedi gorffen hyn.' },
  'not-done': {
    word: 'Ni allwn wneud hyn',
    sentence: 'Rydym wedi edrych arno, ac ni allwn ei wneud. Siaradwch â ni os nad ydych yn cytuno.',
  },
  'not-ours': { word: 'Corff arall sy’n gwneud hyn', sentence: 'Ni allwn wneud hyn ein hunain.' },
  duplicate: {
    word: 'Roeddem yn gwybod am hyn yn barod',
    sentence: 'Dywedodd rhywun wrthym am hyn o’ch blaen chi. Rydym yn delio â’r ddau fel un.',
  },
  cancelled: {
    word: 'Wedi’i ganslo',
    sentence: 'Rydym wedi rhoi’r gorau i weithio ar hyn. Siaradwch â ni os oes ei angen arnoch o hyd.',
  },
};
