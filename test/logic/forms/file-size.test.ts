import assert from 'node:assert/strict';
import test from 'node:test';
import { sizeWords } from '../../../src/logic/forms/file-size.ts';

const sizes: [number, string][] = [
  [0, '1 KB'],
  [1, '1 KB'],
  [1_024, '1 KB'],
  [1_600, '2 KB'],
  [348_160, '340 KB'],
  [1_022_976, '999 KB'],
  [1_023_488, '1 MB'],
  [1_048_576, '1 MB'],
  [1_258_291, '1.2 MB'],
  [9_961_472, '9.5 MB'],
  [10_433_332, '10 MB'],
  [10_485_760, '10 MB'],
  [14_680_064, '14 MB'],
  [734_003_200, '700 MB'],
];
for (const [bytes, words] of sizes) test(`${bytes} bytes are ${words}`, () => assert.equal(sizeWords(bytes), words));
