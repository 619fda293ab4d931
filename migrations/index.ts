import { Foundation1764000000001 } from './0001-foundation';

/** Oldest first. */
export const MIGRATIONS = [Foundation1764000000001];
