import { lookupWords } from './lookup-words.data.ts';

// After a number Welsh takes the singular. "Canlyniad" mutates after "dau" (ganlyniad), "tri" and "chwe" (chanlyniad).
lookupWords.cy = {
  results: { other: '# canlyniad', two: '# ganlyniad', few: '# chanlyniad', many: '# chanlyniad' },
  firstResults: {
    other: 'Yn dangos # canlyniad. Teipiwch ragor o lythrennau i weld rhai eraill.',
    two: 'Yn dangos # ganlyniad. Teipiwch ragor o lythrennau i weld rhai eraill.',
    few: 'Yn dangos # chanlyniad. Teipiwch ragor o lythrennau i weld rhai eraill.',
    many: 'Yn dangos # chanlyniad. Teipiwch ragor o lythrennau i weld rhai eraill.',
  },
  noResults: 'Dim canlyniadau. Gwiriwch y sillafu, neu teipiwch lai o lythrennau.',
  chosen: (answer) => `Rydych chi wedi dewis “${answer}”.`,
  notInList: (typed) => `Nid yw “${typed}” yn y rhestr. Dewiswch ateb o’r rhestr.`,
};
