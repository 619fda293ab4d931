import { books } from './books';
import { contracts } from './contracts';
import { help } from './help';
import { statements } from './statements';

/** Pages to look things up. */
export const reading = { ...contracts, ...books, ...help, ...statements } as const;
