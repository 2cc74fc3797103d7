import { routesWords } from './routes-words.data.ts';

routesWords.cy = {
  phone: (number) => `Ffoniwch ${number}`,
  email: (address) => `E-bostiwch ${address}`,
};
