import { ContextProvider, type Context } from '@lit/context';

type Value<C> = C extends Context<unknown, infer V> ? V : never;
/** The part of a provider that another bundle, perhaps of another version, may call. */
interface RootProvider<V> {
  readonly value: V;
  setValue(value: V): void;
}

const register = Symbol.for('clearway/providers');
type Providers = Map<unknown, RootProvider<unknown>>;

/**
 * The one provider of a context for the whole page. It sits on the document's root, so it does not matter where on the page
 * the element that fills it stands, nor whether that element or its readers come first: whoever asks first puts it there.
 * A second bundle finds the first one's provider through `Symbol.for`.
 */
export const rootProvider = <C extends Context<unknown, unknown>>(context: C): RootProvider<Value<C> | undefined> => {
  const root = document.documentElement as HTMLElement & { [register]?: Providers };
  const providers: Providers = (root[register] ??= new Map<unknown, RootProvider<unknown>>());
  let provider = providers.get(context);
  if (!provider) {
    provider = new ContextProvider(root, { context, initialValue: undefined });
    providers.set(context, provider);
  }
  return provider as RootProvider<Value<C> | undefined>;
};
