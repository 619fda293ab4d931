/** Every event of this lib: the worker wants a notice entry for each, perhaps "nobody". */
export const PEOPLE_EVENTS = [
  'council.changed', 'organisation.registered', 'organisation.changed', 'organisation.applied', 'organisation.verified', 'organisation.queried', 'organisation.refused', 'organisation.appealed',
  'organisation.suspended', 'organisation.restored', 'organisation.closed', 'organisation.backing_changed', 'invitation.made', 'invitation.accepted', 'invitation.declined', 'invitation.withdrawn', 'invitation.lapsed', 'membership.granted', 'membership.ended', 'interest.declared', 'interest.ended',
] as const;
