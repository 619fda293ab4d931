export const ROLES = ['supplier', 'group', 'broker', 'contract_manager', 'councillor', 'auditor', 'council_admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who acts, in which council, wearing which hat. One acting membership at a time.
 * `system` is the worker or the seeder: it acts for the council, never for a person.
 */
export interface Actor {
  readonly kind: 'person' | 'system';
  readonly personId: string | null;
  readonly councilId: string;
  /** null for `system`. */
  readonly role: Role | null;
  /** Set when role is supplier or group. */
  readonly organisationId: string | null;
  /** The organisation's standing in this council is suspended: may read, may not act. */
  readonly suspended: boolean;
  /** The council has not let the organisation in yet: may be heard, and see how its own application stands. */
  readonly waiting?: boolean;
  /** A reserve decider: an officer only for what no ordinary one may decide. */
  readonly reserve?: boolean;
  /** API token scopes; null for a browser session, which may do all its role may. */
  readonly scopes: readonly string[] | null;
}

/** The council's own hand: clocks, rounds, seeds. */
export const systemActor = (councilId: string): Actor => ({
  kind: 'system', personId: null, councilId, role: null, organisationId: null, suspended: false, scopes: null,
});
