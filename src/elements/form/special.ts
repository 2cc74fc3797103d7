/** What a form of the page's own needs where it asks for what few do: files, numbers, patterns, limits, or has Clearway's own fields. */
export { specialReading } from '../../behaviours/special-reading.ts';
export { specialChecks } from '../../logic/forms/special-checks.ts';
export { ways } from '../../logic/forms/tidy-entry.ts';
