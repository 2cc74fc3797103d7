/** Nobody who sees nothing happen waits longer, and a server behind one bar of signal answers sooner. */
const patience = 8000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Whether a form can be sent to an address now, so that a page is not left for the browser's own error page, which takes the answers
 * with it. Any answer counts, a refusal too: the server is there. Another origin is not asked, because it would not let us read even
 * that. It never throws.
 */
export const canReach = async (address: string): Promise<boolean> => {
  if (!navigator.onLine) return false;
  // A link reads any address without a throw.
  const { origin, protocol } = Object.assign(document.createElement('a'), { href: address });
  if (origin !== location.origin || !protocol.startsWith('http')) return true;
  // Not AbortSignal.timeout: phones of 2021 do not have it.
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  let isForbidden = false;
  const forbid = ({ effectiveDirective }: SecurityPolicyViolationEvent) =>
    (isForbidden ||= effectiveDirective === 'connect-src');
  document.addEventListener('securitypolicyviolation', forbid);
  try {
    // Not followed: where it leads may be another origin.
    await fetch(address, { method: 'HEAD', redirect: 'manual', cache: 'no-store', signal: abort.signal });
    return true;
  } catch {
    // A page's policy may forbid the question though it allows the form; Chromium reports that a moment after it refuses.
    if (!abort.signal.aborted) await wait(50);
    return isForbidden;
  } finally {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', forbid);
  }
};
