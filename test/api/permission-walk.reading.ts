import type { Role } from '@app/kernel';
import type { Line } from './permission-walk.table';

/** Nobody need sign in. */
const EVERY = 'everybody';

const OFFICERS: readonly Role[] = ['broker', 'contract_manager', 'council_admin'];
const READERS: readonly Role[] = [...OFFICERS, 'councillor', 'auditor'];
const ALL: readonly Role[] = [...READERS, 'supplier', 'group'];

const PROMISE_READERS: readonly Role[] = ['contract_manager', 'broker', 'council_admin', 'councillor', 'auditor', 'supplier'];
const JOURNAL: readonly Role[] = ['auditor', ...OFFICERS];

/** Pages to look things up: contracts, books, wards, statements, search, help. */
export const READING_WALK: Record<string, Line> = {
  'GET /session': { may: ALL },
  'GET /help': { may: EVERY },
  'GET /help/:role': { may: EVERY, path: () => '/help/group' },
  'GET /c/:slug/help/:kind': { may: EVERY, path: () => '/c/oxford-test/help/volunteering' },
  'GET /search': { may: ['broker', 'council_admin', 'auditor'], on: (s) => s.group(), path: (s) => `/search?search=${s.id}`, elsewhere: 'nothing' },
  'GET /trail/:id': { may: ['broker', 'council_admin', 'auditor'], on: (s) => s.openNeed() },
  'GET /statements/:id': { may: ['supplier', ...READERS, 'group'], on: async (s) => { const { supplier } = await s.confirmedDelivery(); return { id: supplier!.organisationId!, supplier }; } },
  'GET /statements/:id/quarter.csv': { may: ['supplier', ...READERS, 'group'], on: (s) => s.supplier() },
  'GET /statements/:id/certificate': { may: ['supplier', ...READERS, 'group'], on: (s) => s.supplier() },
  'GET /wards/:code': { may: ['councillor', ...OFFICERS, 'auditor'], path: () => '/wards/E05013111' },
  'POST /wards/:code/suggestions': { may: ['councillor'], path: () => '/wards/E05013111/suggestions', body: { words: 'The scouts have a van that could help.' } },
  'GET /suggestions/:id': { may: ['broker'], on: (s) => s.suggestion() },
  'POST /suggestions/:id/answer': { may: ['broker'], on: (s) => s.suggestion(), body: { answer: 'Thank you: we have asked them.' } },
  'GET /contracts': { may: PROMISE_READERS, on: (s) => s.contract(), others: 'nothing' },
  'GET /contracts/list.csv': { may: PROMISE_READERS, on: (s) => s.contract() },
  'GET /contracts/:id': { may: PROMISE_READERS, on: (s) => s.acceptedCommitment(), path: (s) => `/contracts/${s.contractId as string}` },
  'GET /contracts/:id/promises.csv': { may: PROMISE_READERS, on: (s) => s.acceptedCommitment(), path: (s) => `/contracts/${s.contractId as string}/promises.csv` },
  'GET /commitments/:id': { may: PROMISE_READERS, on: (s) => s.acceptedCommitment() },
  'GET /books/journal': { may: JOURNAL, on: (s) => s.acceptedCommitment() },
  'GET /books/journal.csv': { may: JOURNAL },
  'GET /books/entries/:id': { may: JOURNAL, on: (s) => s.sealedTransfer() },
  'GET /books/accounts/:id': { may: JOURNAL, on: (s) => s.account() },
  'GET /books/seals': { may: JOURNAL },
};
