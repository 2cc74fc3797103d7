/** A store that this page alone has: another test file may run beside this one, on the same site, and clear what all pages share. */
class OwnStorage {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? ((this as unknown as Record<string, string>)[key] ?? null) : null;
  }
  setItem(key: string, value: string): void {
    (this as unknown as Record<string, string>)[key] = value;
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

const real = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;

/** Gives the page an empty store of its own in the place of `localStorage`, until `giveBackStorage`. */
export const ownStorage = (): void => {
  const store = new OwnStorage();
  Object.defineProperty(window, 'localStorage', { configurable: true, get: () => store });
};

export const giveBackStorage = (): void => void Object.defineProperty(window, 'localStorage', real);
