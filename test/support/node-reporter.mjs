/** Prints what failed, and how many passed: thousands of passing rows of a table are not worth reading. */
export default async function* report(source) {
  let passed = 0;
  const failures = [];
  for await (const { type, data } of source) {
    // A file is a test of its own to the runner; only its rows are counted, unless it broke before it had any.
    const isFile = data?.name?.endsWith('.ts') && data.nesting === 0;
    if (type === 'test:pass' && !isFile && data.details?.type !== 'suite') passed += 1;
    if (type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed') failures.push(data);
    if (type === 'test:stderr') yield data.message;
  }
  for (const { name, file, details } of failures) {
    const { cause = details.error } = details.error;
    yield `\nFAILED ${file ?? ''} ${name}\n${String(cause?.stack ?? cause?.message ?? cause)
      .split('\n')
      .slice(0, 30)
      .join('\n')}\n`;
  }
  yield `${passed} ${failures.length}\n`;
}
