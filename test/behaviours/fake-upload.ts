/** A request that a test answers. */
export class FakeRequest {
  readonly upload: { onprogress: ((progress: { loaded: number; total: number }) => void) | null } = {
    onprogress: null,
  };
  readonly headers: Record<string, string> = {};
  onloadend: (() => void) | null = null;
  status = 0;
  responseText = '';
  address = '';
  method = '';
  isAborted = false;
  #isOver = false;
  file: File | undefined;

  open(method: string, address: string): void {
    Object.assign(this, { method, address });
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  send(body: FormData): void {
    this.file = body.get('file') as File;
    requests.push(this);
  }
  abort(): void {
    this.isAborted = true;
    this.lose();
  }

  /** So much of the file has gone. */
  progress(percent: number): void {
    this.upload.onprogress?.({ loaded: percent, total: 100 });
  }
  /** The desk answers. */
  answer(status: number, json: unknown): void {
    if (this.#isOver) throw new Error('This request is over.');
    this.#isOver = true;
    this.status = status;
    this.responseText = typeof json === 'string' ? json : JSON.stringify(json);
    this.onloadend?.();
  }
  /** The desk has taken the file. */
  take(): void {
    const { name = '', size = 0, type = '' } = this.file ?? {};
    this.answer(201, { id: `id-${requests.indexOf(this)}`, name, size, type });
  }
  /** The connection is gone. */
  lose(): void {
    if (!this.#isOver) this.answer(0, '');
  }
}

/** What has been sent since the fake was put in place. */
export const requests: FakeRequest[] = [];

/** The last request, once there are so many. */
export const request = async (count = 1): Promise<FakeRequest> => {
  for (let waits = 0; waits < 200; waits += 1) {
    const found = requests[count - 1];
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`There are ${requests.length} requests, not ${count}.`);
};

let isOnline = true;

/** Puts a fake in place of the network; call what it returns to take it away. */
export const fakeUploads = (): (() => void) => {
  const real = window.XMLHttpRequest;
  requests.length = 0;
  isOnline = true;
  window.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  return () => {
    window.XMLHttpRequest = real;
    delete (navigator as { onLine?: boolean }).onLine;
  };
};

/** The device says whether it has a connection. */
export const setOnline = (online: boolean): void => {
  isOnline = online;
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
};
