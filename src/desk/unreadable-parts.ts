/** The parser's own words for parts that are none; it gives them no status. */
const saysSo = /multipart|terminated early|needle|boundary|malformed part|unexpected end of (form|file)/i;

/** An error of reading a message in parts, as the fault of the message where it is: the desk then answers 400 in its own words. */
export const unreadableParts = (error: unknown): unknown => {
  const { message, statusCode } = error as { readonly message?: string; readonly statusCode?: number };
  return statusCode === undefined && saysSo.test(message ?? '')
    ? Object.assign(new Error(message), { statusCode: 400 })
    : error;
};
