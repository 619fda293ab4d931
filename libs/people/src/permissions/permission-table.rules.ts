import type { Role } from '@app/kernel';

type OwnRole = 'supplier' | 'group';
type CouncilRole = Exclude<Role, OwnRole>;

export interface Permission {
  /** Roles that may for anybody's. */
  council: readonly CouncilRole[];
  /** Roles that may for their own organisation's. */
  own: readonly OwnRole[];
  reads: boolean;
  /** Closed to a council role with a declared interest in a party. */
  impartial: boolean;
  /** A suspended organisation may read, and be heard. */
  whenSuspended: boolean;
  /** One that was never let in may see how it stands, and be heard; nothing else, for whoever asks may be nobody of it. */
  whenWaiting: boolean;
  /** Only people named for the very thing, whatever their role. */
  named: boolean;
  byToken: boolean;
}

const OFFICERS = ['broker', 'contract_manager', 'council_admin'] as const;
const READERS = [...OFFICERS, 'councillor', 'auditor'] as const;
const DECIDERS = ['broker', 'council_admin'] as const;
const BROKER = ['broker'] as const;
const MANAGER = ['contract_manager'] as const;
const ADMIN = ['council_admin'] as const;
const BOTH = ['supplier', 'group'] as const;
const SUPPLIER = ['supplier'] as const;
const GROUP = ['group'] as const;
const NOBODY = [] as const;

type Flags = Partial<Pick<Permission, 'impartial' | 'whenSuspended' | 'whenWaiting' | 'named' | 'byToken'>>;
const read = (council: Permission['council'], own: Permission['own'], flags: Flags = {}): Permission => ({ council, own, reads: true, impartial: false, whenSuspended: true, whenWaiting: false, named: false, byToken: true, ...flags });
const act = (council: Permission['council'], own: Permission['own'], flags: Flags = {}): Permission => ({ council, own, reads: false, impartial: false, whenSuspended: false, whenWaiting: false, named: false, byToken: true, ...flags });
const decide = (council: Permission['council'], own: Permission['own'] = NOBODY): Permission => act(council, own, { impartial: true });
const personal = (flags: Flags = {}): Permission => act(READERS, BOTH, { whenSuspended: true, whenWaiting: true, byToken: false, ...flags });

/** Every action, and who may. Whoever adds a route names one of these. */
export const PERMISSIONS = {
  'home.read': read(READERS, BOTH, { whenWaiting: true }),
  'council.read': read(READERS, BOTH, { whenWaiting: true }),
  'council.change': act(ADMIN, NOBODY),
  'places.read': read(READERS, BOTH, { whenWaiting: true }),
  'measures.read': read(READERS, BOTH),
  'measures.change': act(ADMIN, NOBODY),
  'skills.read': read(READERS, BOTH),
  'skills.add': act(DECIDERS, NOBODY),

  'organisations.read': read(READERS, BOTH, { whenWaiting: true }),
  'organisations.search': read(OFFICERS, NOBODY),
  'organisations.register': act(OFFICERS, NOBODY),
  'organisations.change': act(DECIDERS, BOTH),
  'organisations.apply': act(DECIDERS, BOTH, { whenSuspended: true, whenWaiting: true }),
  'organisations.join': personal(),
  'organisations.answer': act(DECIDERS, BOTH, { whenWaiting: true }),
  'organisations.verify': decide(DECIDERS),
  'organisations.query': decide(DECIDERS),
  'organisations.refuse': decide(DECIDERS),
  'organisations.appeal': act(DECIDERS, BOTH, { whenSuspended: true, whenWaiting: true }),
  'organisations.decide_appeal': decide(DECIDERS),
  'organisations.suspend': decide(DECIDERS),
  'organisations.restore': decide(DECIDERS),
  'organisations.close': act(DECIDERS, BOTH, { whenSuspended: true, whenWaiting: true, impartial: true }),

  'memberships.read': read([...DECIDERS, 'auditor'], BOTH, { whenWaiting: true }),
  'memberships.read_offices': read([...DECIDERS, 'auditor'], NOBODY),
  'memberships.invite': act(DECIDERS, BOTH, { whenWaiting: true }),
  'memberships.end': act(DECIDERS, BOTH, { whenWaiting: true }),
  'memberships.grant_office': act(ADMIN, NOBODY),
  'invitations.read': read(READERS, BOTH, { whenWaiting: true }),
  'invitations.answer': act(READERS, BOTH, { whenSuspended: true, whenWaiting: true }),
  'person.read': read(READERS, BOTH, { whenWaiting: true }),
  'person.change': act(READERS, BOTH, { whenSuspended: true, whenWaiting: true }),
  'interests.read': read([...DECIDERS, 'auditor'], NOBODY),
  'interests.declare': act(READERS, NOBODY),

  'contracts.read': read(READERS, SUPPLIER, { impartial: true }),
  'contracts.create': act(MANAGER, NOBODY),
  'contracts.import': act(MANAGER, NOBODY),
  'imports.read': read([...OFFICERS, 'auditor'], NOBODY),
  'contracts.change': decide(MANAGER),
  'contracts.name_manager': decide([...MANAGER, ...ADMIN]),
  'contracts.extend': decide(MANAGER),
  'contracts.novate': decide(MANAGER),
  'contracts.end': decide(MANAGER),

  'commitments.read': read(READERS, SUPPLIER),
  'commitments.propose': act(MANAGER, SUPPLIER),
  'commitments.import': act(MANAGER, NOBODY),
  'commitments.accept': decide(MANAGER),
  'commitments.refuse': decide(MANAGER),
  'commitments.vary': decide(MANAGER),
  'commitments.convert': decide(MANAGER),
  'commitments.waive': decide(MANAGER),
  'commitments.extend': decide(MANAGER),
  'commitments.release': decide(MANAGER),
  'commitments.invoice': act(MANAGER, NOBODY),
  'commitments.report': act(MANAGER, SUPPLIER),
  'commitments.accept_report': decide(MANAGER),

  'pledges.browse': read(READERS, BOTH),
  'pledges.read': read(READERS, SUPPLIER),
  'pledges.offer': act(BROKER, SUPPLIER),
  'pledges.answer': act(BROKER, SUPPLIER),
  'pledges.change': act(BROKER, SUPPLIER),
  'pledges.split': act(BROKER, SUPPLIER),
  'pledges.pause': act(BROKER, SUPPLIER),
  'pledges.resume': act(BROKER, SUPPLIER),
  'pledges.withdraw': act(BROKER, SUPPLIER),

  'needs.browse': read(READERS, BOTH),
  'needs.read': read(READERS, GROUP, { impartial: true }),
  'needs.post': act(BROKER, GROUP),
  'needs.draft': act(NOBODY, GROUP),
  'needs.submit': act(BROKER, GROUP),
  'needs.change': act(BROKER, GROUP),
  'needs.withdraw': act(BROKER, GROUP),
  'needs.open': decide(BROKER),
  'needs.query': decide(BROKER),
  'needs.refuse': decide(BROKER),

  'rounds.read': read([...DECIDERS, 'auditor'], NOBODY),
  'rounds.request': act(BROKER, NOBODY),

  'matches.read': read([...OFFICERS, 'auditor'], BOTH, { impartial: true }),
  'matches.contact': read(BROKER, BOTH, { impartial: true }),
  'matches.approve': decide(BROKER),
  'matches.refuse': decide(BROKER),
  'matches.pin': decide(BROKER),
  'matches.ask': act(NOBODY, BOTH),
  'matches.accept': act(NOBODY, BOTH),
  'matches.decline': act(NOBODY, BOTH),
  'matches.move_clock': act(NOBODY, GROUP),
  'matches.withdraw': decide(BROKER, BOTH),
  'jobs.read': read([...OFFICERS, 'auditor'], BOTH, { impartial: true }),
  'jobs.agree': act(NOBODY, BOTH),

  'deliveries.read': read([...OFFICERS, 'auditor'], BOTH, { impartial: true }),
  'deliveries.log': act(NOBODY, SUPPLIER),
  'deliveries.attach': act(NOBODY, SUPPLIER),
  'deliveries.withdraw': act(NOBODY, SUPPLIER),
  'confirmations.give': decide(BROKER, GROUP),
  'confirmations.accept_evidence': decide(MANAGER),
  'confirmations.reverse': decide(DECIDERS),

  'cases.read': read([...OFFICERS, 'auditor'], BOTH, { impartial: true, whenWaiting: true }),
  'cases.open': act(OFFICERS, BOTH, { whenSuspended: true, whenWaiting: true }),
  'cases.note': act(DECIDERS, BOTH, { impartial: true, whenSuspended: true, whenWaiting: true }),
  'cases.own': decide(DECIDERS),
  'cases.decide': decide(DECIDERS),
  'cases.appeal': act(NOBODY, BOTH, { whenSuspended: true, whenWaiting: true }),
  'cases.report_concern': act(READERS, BOTH, { whenSuspended: true, whenWaiting: true }),
  'cases.read_concern': read(NOBODY, NOBODY, { named: true }),
  'cases.decide_concern': act(NOBODY, NOBODY, { named: true }),

  'journal.read': read([...OFFICERS, 'auditor'], NOBODY),
  'journal.correct': act(ADMIN, NOBODY),
  'periods.close': act([...MANAGER, ...ADMIN], NOBODY),
  'periods.lock': act([...MANAGER, ...ADMIN], NOBODY),
  'search.read': read([...DECIDERS, 'auditor'], NOBODY),
  'wards.read': read(READERS, NOBODY),
  'suggestions.make': act(['councillor'], NOBODY),
  'suggestions.answer': act(BROKER, NOBODY),
  'statements.read': read(READERS, BOTH),
  'events.read': read([...ADMIN, 'auditor'], NOBODY),
  'notices.change': personal(),

  'tokens.read': { ...personal(), reads: true },
  'tokens.create': personal({ whenSuspended: false, whenWaiting: false }),
  'tokens.revoke': personal(),
  'sessions.read': { ...personal(), reads: true },
  'sessions.switch': personal(),
  'sessions.end': personal(),
} satisfies Record<string, Permission>;

export type Action = keyof typeof PERMISSIONS;
