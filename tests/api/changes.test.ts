import { openStore } from '../../src/store/store.ts';
import { changes } from './changes.ts';

changes('the embedded store', () => openStore(':memory:'));
