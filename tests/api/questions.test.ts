import { openStore } from '../../src/store/store.ts';
import { questions } from './questions.ts';

questions('the embedded store', () => openStore(':memory:'));
