import { describe } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { storeContract } from './store-contract.ts';

describe('the embedded store', () => {
  storeContract(
    () => openStore(':memory:'),
    async (store) => {
      await store.close();
      return openStore(':memory:');
    },
  );
});
