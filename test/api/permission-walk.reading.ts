import type { Role } from '@app/kernel';
import type { Line } from './permission-walk.table';

const OFFICERS: readonly Role[] = ['broker', 'contract_manager', 'council_admin'];
const READERS: readonly Role[] = [...OFFICERS, 'councillor', 'auditor'];
const ALL: readonly Role[] = [...READERS, 'supplier', 'group'];

/** Pages to look things up: contracts, books, wards, statements, search, help. */
export const READING_WALK: Record<string, Line> = {
  'GET /session': { may: ALL },
};
