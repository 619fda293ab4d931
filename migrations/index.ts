import { Foundation1764000000001 } from './0001-foundation';
import { Ledger1764000000002 } from './0002-ledger';
import { Geography1764000000003 } from './0003-geography';
import { People1764000000004 } from './0004-people';
import { EventJob1764000000020 } from './0020-event-job';

/** Oldest first. */
export const MIGRATIONS = [Foundation1764000000001, Ledger1764000000002, Geography1764000000003, People1764000000004, EventJob1764000000020];
