import type { ZipPart } from './zip-parts.ts';

/** A letter of 10 MB unpacks to some 30; what swells to more fills the memory of whoever opens it. */
const mostUnpacked = 100_000_000;
/** Text packs to a tenth, blank pictures to a hundredth. */
const mostTimes = 200;

/** Programs inside a document: Word's macros and ActiveX, LibreOffice's Basic and scripts. */
const programs = /(^|\/)(vbaProject[^/]*|vbaData[^/]*|activeX|Basic|Scripts)(\/|$)/i;
/** An OpenDocument that is locked as a whole (OpenDocument 1.3, part 2, 3.4). */
const lockedWhole = 'encrypted-package';
/** Names that lead out of the folder in which somebody unpacks it, or that look like others: paths, drives, signs that nobody sees. */
const leadsOut = /(^|[/\\])\.\.([/\\]|$)|^[/\\]|\\|:|[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * True for a document that we do not hand to an officer: it holds programs, needs a password, swells, or leads out of its folder. `size` is
 * that of the whole file: what the directory says of packed parts can lie.
 */
export const isDangerous = (parts: readonly ZipPart[], size: number): boolean => {
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  return (
    unpacked > mostUnpacked ||
    unpacked > size * mostTimes ||
    parts.some(({ name, isLocked }) => isLocked || name === lockedWhole || programs.test(name) || leadsOut.test(name))
  );
};
