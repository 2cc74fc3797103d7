import { sentFile } from '../logic/forms/check-file.ts';
import type { Field } from '../logic/forms/form.ts';
import type { Control } from './controls.ts';
import { addressGroups } from './read-address-groups.ts';
import { filesIn, otherWays } from './read-files.ts';
import { settingsOf } from './read-settings.ts';
import { wrapperOf } from './read-wrapper.ts';

/** How Clearway's own fields, and files, are read: apart from `readForm`, because most forms of a page's own have none. */
export const specialReading = {
  addressGroups,
  filesIn,
  /** What the entry of a file is called. */
  fileName: (entry: string): string => sentFile(entry)?.name ?? '',
  settingsOf: (control: Control): Partial<Field> => ({
    accept: (control.getAttribute('accept') || undefined)?.split(/[\s,]+/),
    maxFiles: control.matches('[type=file]:not([multiple])') ? 1 : undefined,
    later: otherWays(control),
    ...settingsOf(wrapperOf(control)),
  }),
};
