const said = new Set<string>();

/** Says something to the web team in the console, once for each text however many elements meet it. Residents never see it. */
export const warnOnce = (text: string): void => {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`Clearway: ${text}`);
};
