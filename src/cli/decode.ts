/**
 * The text of a file from a back office: UTF-8, UTF-16 with its mark (Excel's "Unicode text"), and else Windows-1252, in which older
 * programs write. `decode(Buffer.from('G\xfbyl', 'latin1')) → 'Gûyl'`
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
