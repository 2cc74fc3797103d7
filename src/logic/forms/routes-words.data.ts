import { dictionary } from '../words/dictionary.ts';

/** How a way to reach a person is called. */
export interface RoutesWords {
  readonly phone: (number: string) => string;
  readonly email: (address: string) => string;
}

export const routesWords = dictionary<RoutesWords>({
  phone: (number) => `Phone ${number}`,
  email: (address) => `Email ${address}`,
});
