import { newId, type Role } from '@app/kernel';
import { BASIS, csvOf, releaseOf, REPORT, type Subject } from './permission-walk.stage';
import type { Line } from './permission-walk.table';

const READERS: readonly Role[] = ['contract_manager', 'broker', 'council_admin', 'councillor', 'auditor', 'supplier'];
const MANAGER: readonly Role[] = ['contract_manager'];
const PROPOSERS: readonly Role[] = ['supplier', 'contract_manager'];
const FILES: readonly Role[] = ['contract_manager', 'broker', 'council_admin', 'auditor'];
const EVIDENCE = { evidence: 'Seen: the payroll of May.' };
const CONTRACT = { title: 'Lighting', startsOn: '2026-04-01', endsOn: '2029-03-31' };
const TERMS = { title: 'Volunteer hours', kind: 'volunteering', unit: 'hour', quantity: 600, windowFrom: '2026-06-01', windowTo: '2029-03-31' };
const promised = (s: Subject, contractId = s.id) => ({ ...TERMS, reference: newId(), supplierId: s.supplier!.organisationId, contractId });

const JOURNAL: readonly Role[] = ['contract_manager', 'broker', 'council_admin', 'auditor'];
const STATEMENTS: readonly Role[] = ['supplier', 'contract_manager', 'broker', 'council_admin', 'councillor', 'auditor', 'group'];
const CLOSERS: readonly Role[] = ['contract_manager', 'council_admin'];
const AUDIT: readonly Role[] = ['auditor', 'council_admin'];

/** Contracts, what is promised on them, and the files they come from. */
export const PROMISE_WALK: Record<string, Line> = {
  'GET /contracts': { may: READERS, on: (s) => s.contract() },
  'GET /contracts/:id': { may: READERS, on: (s) => s.contract() },
  // Suppliers are known to all; their standing is asked when a promise is accepted.
  'POST /contracts': { may: MANAGER, on: (s) => s.supplier(), body: (s) => ({ ...CONTRACT, reference: newId(), suppliers: [{ organisationId: s.id }] }), elsewhere: 201 },
  'PUT /contracts/:id/manager': { may: [...MANAGER, 'council_admin'], on: (s) => s.contract(), body: { personId: null } },
  'POST /contracts/:id/activation': { may: MANAGER, on: (s) => s.contract(true) },
  'POST /contracts/:id/withdrawal': { may: MANAGER, on: (s) => s.contract(true) },
  'POST /contracts/:id/variation': { may: MANAGER, on: (s) => s.contract(), body: { ...BASIS, valuePence: 100_000 } },
  'POST /contracts/:id/extension': { may: MANAGER, on: (s) => s.contract(), body: { ...BASIS, to: '2030-03-31' } },
  'POST /contracts/:id/early-end': { may: MANAGER, on: (s) => s.contract(), body: { ...BASIS, to: '2028-03-31' } },
  'POST /contracts/:id/novation': { may: MANAGER, on: async (s) => ({ ...await s.contract(), toId: (await s.supplier()).id }), body: (s) => ({ ...BASIS, fromId: s.supplier!.organisationId, toId: s.toId }) },

  'GET /commitments': { may: READERS, on: (s) => s.commitment() },
  'GET /commitments/:id': { may: READERS, on: (s) => s.commitment() },
  'POST /commitments': { may: PROPOSERS, on: (s) => s.contract(), body: (s) => promised(s) },
  'PUT /commitments/:id': { may: PROPOSERS, on: (s) => s.ownProposal(), body: (s) => promised(s, s.contractId as string) },
  'POST /commitments/:id/withdrawal': { may: PROPOSERS, on: (s) => s.ownProposal(), body: { reason: 'A mistake.' } },
  'POST /commitments/:id/acceptance': { may: MANAGER, on: (s) => s.commitment() },
  'POST /commitments/:id/refusal': { may: MANAGER, on: (s) => s.commitment(), body: { reason: 'Promised before.' } },
  'POST /commitments/:id/increase': { may: MANAGER, on: (s) => s.acceptedCommitment(), body: { ...BASIS, amount: 60 } },
  'POST /commitments/:id/reduction': { may: MANAGER, on: (s) => s.acceptedCommitment(), body: { ...BASIS, amount: 60 } },
  'POST /commitments/:id/invoiced': { may: MANAGER, on: (s) => s.spendLinked(), body: { totalPence: 5_000_000, reference: 'INV-1' } },
  'POST /commitments/:id/extension': { may: MANAGER, on: (s) => s.acceptedCommitment(), body: { ...BASIS, to: '2030-03-31' } },
  'POST /commitments/:id/end': { may: MANAGER, on: (s) => s.endedCommitment() },
  'POST /commitments/:id/waiver': { may: MANAGER, on: (s) => s.acceptedCommitment(), body: { ...BASIS, amount: 60 } },
  'POST /commitments/:id/conversion': { may: MANAGER, on: (s) => s.acceptedCommitment(), body: { ...BASIS, into: { ...TERMS, reference: 'SV-9' } } },
  'POST /commitments/:id/ring-fence-release': { may: MANAGER, on: (s) => s.acceptedCommitment(), body: { ...BASIS, fences: [] } },
  'POST /commitments/:id/reports': { may: PROPOSERS, on: (s) => s.trackedCommitment(), body: REPORT },
  'GET /tracked-reports': { may: READERS, on: (s) => s.trackedReport() },
  'GET /tracked-reports/:id': { may: READERS, on: (s) => s.trackedReport() },
  'POST /tracked-reports/:id/acceptance': { may: MANAGER, on: (s) => s.trackedReport(), body: EVIDENCE },
  'POST /tracked-reports/:id/refusal': { may: MANAGER, on: (s) => s.trackedReport(), body: EVIDENCE },

  'GET /imports': { may: FILES, on: (s) => s.importedFile() },
  'GET /imports/:id': { may: FILES, on: (s) => s.importedFile() },
  'GET /imports/commitments/template': { may: MANAGER },
  'POST /imports/commitments/preview': { may: MANAGER, body: () => ({ text: csvOf() }) },
  'POST /imports/commitments': { may: MANAGER, body: () => ({ text: csvOf() }) },
  'POST /imports/contracts/preview': { may: MANAGER, body: () => releaseOf() },
  'POST /imports/contracts': { may: MANAGER, body: () => releaseOf() },

  'GET /accounts': { may: JOURNAL, on: (s) => s.acceptedCommitment() },
  'GET /transfers': { may: JOURNAL, on: (s) => s.acceptedCommitment() },
  'GET /exports/journal.ndjson': { may: JOURNAL, on: (s) => s.acceptedCommitment() },
  'GET /exports/journal.csv': { may: JOURNAL, on: (s) => s.acceptedCommitment() },
  'GET /exports/journal.hledger': { may: JOURNAL, on: (s) => s.acceptedCommitment() },
  'GET /totals': { may: JOURNAL, on: (s) => s.totals(), path: () => '/totals?dimension=council' },
  'GET /periods': { may: JOURNAL },
  'GET /periods/:from/statement': { may: JOURNAL, path: () => '/periods/2026-04-01/statement' },
  'POST /periods/:from/closure': { may: CLOSERS, path: () => '/periods/2001-01-01/closure' },
  'POST /periods/:from/lock': { may: CLOSERS, on: (s) => s.closedQuarter(), elsewhere: 409, path: (s) => `/periods/${String(s.from)}/lock` },
  'GET /events': { may: AUDIT, on: (s) => s.commitment() },
  'GET /state-changes': { may: AUDIT, on: (s) => s.commitment() },
  'GET /statements/commitments/:id': { may: STATEMENTS, on: (s) => s.acceptedCommitment() },
  'GET /statements/commitments/:id/transfers': { may: STATEMENTS, on: (s) => s.acceptedCommitment() },
  'GET /statements/organisations/:id': { may: STATEMENTS, on: (s) => s.supplier() },
  'GET /statements/organisations/:id/transfers': { may: STATEMENTS, on: (s) => s.supplier() },
};
