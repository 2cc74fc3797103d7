/** A part of a page in whose box something has been typed, as a person does, with keys after it. */
class SampleTyping extends HTMLElement {
  text = '';
  keys: readonly string[] = [];
  /** True when the box has been left. */
  isLeft = false;

  connectedCallback(): void {
    // Once the field inside has put its box there.
    queueMicrotask(() => this.#type());
  }

  #type(): void {
    const box = this.querySelector<HTMLInputElement>('[role=combobox]');
    if (!box) return;
    box.value = this.text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    for (const key of this.keys) box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    if (this.isLeft) box.dispatchEvent(new FocusEvent('blur'));
  }
}
if (!customElements.get('sample-typing')) customElements.define('sample-typing', SampleTyping);
