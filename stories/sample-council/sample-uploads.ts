/** What becomes of the files that are sent in a story. */
export type Ending = 'sent' | 'sending' | 'offline' | 'failed' | 'refused';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Stands in for the desk, which a story does not have: takes files and keeps none of them. */
class SampleRequest {
  static ending: Ending = 'sent';
  readonly upload: { onprogress?: (progress: { loaded: number; total: number }) => void } = {};
  onloadend: (() => void) | undefined;
  status = 0;
  responseText = '';
  #isOver = false;

  open(): void {}
  setRequestHeader(): void {}
  abort(): void {
    this.#end(0);
  }
  send(body: FormData): void {
    void this.#take(body.get('file') as File);
  }

  async #take({ name, size, type }: File): Promise<void> {
    const { ending } = SampleRequest;
    for (const loaded of ending === 'sending' ? [40] : [10, 40, 70, 100]) {
      this.upload.onprogress?.({ loaded, total: 100 });
      await wait(ending === 'sent' ? 100 : 0);
    }
    if (ending === 'sending') return;
    this.responseText = JSON.stringify({ id: 'sample', name, size, type });
    this.#end({ sent: 201, offline: 0, failed: 400, refused: 415 }[ending]);
  }

  #end(status: number): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.status = status;
    this.onloadend?.();
  }
}

/** A file to choose: its name, its type and its bytes. */
export type SampleFile = readonly [name: string, type: string, bytes: number];

/** A part of a page whose file fields send to nobody, and in which files have been chosen. */
class SampleUploads extends HTMLElement {
  ending: Ending = 'sent';
  files: readonly SampleFile[] = [];
  #real = window.XMLHttpRequest;

  connectedCallback(): void {
    SampleRequest.ending = this.ending;
    window.XMLHttpRequest = SampleRequest as unknown as typeof XMLHttpRequest;
    if (this.files.length > 0) void this.#choose();
  }

  disconnectedCallback(): void {
    window.XMLHttpRequest = this.#real;
  }

  async #choose(): Promise<void> {
    // Until the field has put its button in front of the input.
    for (let waits = 0; waits < 100 && !this.querySelector('[id$="-button"]'); waits += 1) await wait(10);
    const input = this.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    for (const [name, type, bytes] of this.files) chosen.items.add(new File([new Uint8Array(bytes)], name, { type }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change'));
  }
}
if (!customElements.get('sample-uploads')) customElements.define('sample-uploads', SampleUploads);
