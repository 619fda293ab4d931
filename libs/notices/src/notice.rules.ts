/** Who hears of an event. `owner`: the organisation that the event is about. */
export type Audience = 'supplier' | 'group' | 'owner' | 'brokers' | 'contract-managers' | 'admins' | 'safeguarding' | 'records-officer' | 'invited';
/** Facts that fill a sentence: never a name of somebody who has not agreed to be known. */
export interface Facts { title?: string; organisation?: string; quantity?: string; until?: string; head?: { size: string; root: string; signedAt: string; key: string; signature: string } }
export interface Template { subject: (f: Facts) => string; body: (f: Facts) => string; path: string }
/** `only`: of the two sides of a match, the one that is asked, the one that has said yes already, or the one that has heard of it. */
export interface Notice { to: readonly Audience[]; template: string; only?: 'asked' | 'said-yes' | 'knows' }

const about = (f: Facts) => (f.title ? ` “${f.title}”` : '');

/** In the plainer words of product.md §7. `path` is under the web's address: the thing itself, where `:id` is the event's subject; `:secret` is a single-use link that answers without signing in. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  'need-waiting': { subject: () => 'A new request for help is waiting for you', body: (f) => `A group has asked for help${about(f)}. Please answer it${f.until ? ` by ${f.until}` : ''}.`, path: '/needs/:id' },
  'need-question': { subject: () => 'The council has a question about what you asked for', body: (f) => `Before we can open your request${about(f)}, we need to know a little more. The question is on your page.`, path: '/needs/:id' },
  'need-open': { subject: () => 'Your request for help is open', body: (f) => `Your request${about(f)} is open. We look for help at each matching day, and will write when somebody is found.`, path: '/needs/:id' },
  'need-refused': { subject: () => 'We could not take on your request', body: (f) => `The council could not take on your request${about(f)}. The reason is on your page. You can change it and ask again.`, path: '/needs/:id' },
  'match-asked': { subject: () => 'Somebody asked for help directly', body: () => 'A supplier or a group has asked for the other directly. Please look at it.', path: '/matches/:id' },
  'match-found-group': { subject: () => 'Help was found for you: please accept', body: (f) => `We found ${f.quantity ?? 'help'} for your request${about(f)}. Please say yes or no${f.until ? ` by ${f.until}` : ''}. You will see whom to ring once you both say yes.`, path: '/matches/:id' },
  'match-found-supplier': { subject: () => 'A group needs your offer: please accept', body: (f) => `A group could use ${f.quantity ?? 'your offer'}. Please say yes or no${f.until ? ` by ${f.until}` : ''}. You will see whom to ring once you both say yes.`, path: '/matches/:id' },
  'match-waits': { subject: () => 'The council said yes: it waits for the other side', body: (f) => `The council has said yes to ${f.quantity ?? 'the help you asked about'}. Nothing is asked of you now. We write when the other side has answered${f.until ? `, by ${f.until} at the latest` : ''}.`, path: '/matches/:id' },
  'need-ended': { subject: () => 'Your request for help has ended', body: (f) => `The last day of your request${about(f)} has passed, and we look for no more help for it. If you still need it, ask again.`, path: '/needs/:id' },
  'offer-ended': { subject: () => 'Your offer has ended', body: () => 'The last day of your offer has passed. What is agreed stands. If you want to go on, make a new offer.', path: '/offers/:id' },
  'match-other-said-yes': { subject: () => 'The other side has said yes', body: (f) => `They said yes to ${f.quantity ?? 'this'}. It waits for you now${f.until ? `, until ${f.until}` : ''}.`, path: '/matches/:id' },
  'match-agreed': { subject: () => 'You both said yes: agree a day', body: (f) => `${f.quantity ?? 'The help'} is agreed. You can now see each other’s phone number and e-mail. Agree a day and a place.`, path: '/matches/:id' },
  'match-off': { subject: () => 'This match is not going ahead', body: (f) => `${f.quantity ?? 'The help'} is not going ahead. Nothing is lost: what was set aside is free again, and we keep looking.`, path: '/matches/:id' },
  'job-changed': { subject: () => 'Day and place: please look', body: () => 'The other side has written down a day and a place. Please look and agree.', path: '/matches/:id' },
  'delivery-logged': { subject: () => 'Please confirm the help you received', body: (f) => `A supplier says that it gave you ${f.quantity ?? 'help'}. Please confirm all of it, part of it, or none${f.until ? ` by ${f.until}` : ''}. It takes a minute.`, path: '/confirm/:secret' },
  'delivery-beyond': { subject: () => 'More help than was agreed', body: () => 'A supplier says that it gave you more help than was agreed. You need do nothing: it is thanked for it, and it is not counted.', path: '/deliveries/:id' },
  'confirm-reminder': { subject: () => 'Still waiting: did you receive this help?', body: (f) => `Please tell us whether you received ${f.quantity ?? 'this help'}${f.until ? ` by ${f.until}` : ''}. If we hear nothing it is shown apart, as not confirmed.`, path: '/confirm/:secret' },
  'delivery-silent': { subject: () => 'Not confirmed in time', body: (f) => `${f.quantity ?? 'Help'} was not confirmed in time. It is shown apart in every report. It can still be confirmed.`, path: '/deliveries/:id' },
  'delivery-confirmed': { subject: () => 'The group has answered', body: (f) => `The group has answered about ${f.quantity ?? 'your delivery'}. See what they said.`, path: '/deliveries/:id' },
  'case-opened': { subject: () => 'Part of a delivery is in question', body: () => 'A group and a supplier do not agree on what was delivered. What is in question is set aside until an officer decides.', path: '/cases/:id' },
  'case-noted': { subject: () => 'Somebody wrote to a case', body: () => 'A party has added something to a case that waits for a decision. Please read it.', path: '/cases/:id' },
  'case-decided': { subject: () => 'A decision about a delivery', body: () => 'An officer has decided. The reason is on your page. You can ask another officer to look again.', path: '/cases/:id' },
  'invitation': { subject: () => 'You are invited: please say yes or no', body: (f) => `${f.organisation ? `“${f.organisation}” asks you to act for it.` : 'The council asks you to take on a role.'} Nothing happens unless you say yes${f.until ? `, by ${f.until}` : ''}. Sign in with this e-mail address; no password is needed.`, path: '/invitations' },
  'organisation-waiting': { subject: () => 'An organisation wants to join', body: (f) => `An organisation has applied. Please answer${f.until ? ` by ${f.until}` : ''}.`, path: '/organisations/:id' },
  'organisation-answered': { subject: () => 'The council has answered', body: () => 'The council has answered your organisation. See what it says and what comes next.', path: '/organisations/:id' },
  'offer-answer': { subject: () => 'One page to answer about your offer', body: (f) => `The council has taken on what you promised. Tell us on one page what it is, where and when${f.until ? `, by ${f.until}` : ''}; after that it is offered on the council’s usual terms.`, path: '/offers/:id/answer' },
  'promise-changed': { subject: () => 'Something changed about what you promised', body: () => 'The council has recorded a change to what you promised. See what it means for your offers.', path: '/commitments/:id' },
  'concern': { subject: () => 'Something needs your attention', body: () => 'Something waits for you that is not written in e-mail. Sign in and look today.', path: '/tasks' },
  'complaint-opened': { subject: () => 'A complaint waits for an officer', body: () => 'Somebody has complained, or asked again. Please look at it, and say who sees to it.', path: '/cases/:id' },
  'complaint-decided': { subject: () => 'A decision about your complaint', body: () => 'An officer has decided. The reason is on your page. You can ask another officer to look again.', path: '/cases/:id' },
  'books-differ': { subject: () => 'The council’s figures need a look', body: () => 'Our daily check found a figure that does not agree with its entries. Please tell whoever runs this service, today. Do not publish figures until they have answered.', path: '/books/journal' },
  'suggestion-waiting': { subject: () => 'A councillor suggests something', body: () => 'A councillor has made a suggestion for a ward. Please read it and answer.', path: '/suggestions/:id' },
  'round-done': { subject: () => 'The matching day is done', body: () => 'The proposals wait for you, with the reasons for each.', path: '/rounds/:id' },
  'head-signed': {
    subject: () => 'Check our records: please keep this letter', path: '/c/:slug/records',
    body: (f) => `Every entry in the council’s books is sealed, so that nobody can change it unseen. Please keep this letter somewhere safe: with it anybody can show later that nothing was changed.${f.head ? `\n\nEntries: ${f.head.size}\nSeal: ${f.head.root}\nMade at: ${f.head.signedAt}\nKey: ${f.head.key}\nSignature: ${f.head.signature}` : ''}`,
  },
};

const nobody: Notice[] = [];
const tell = (template: string, ...to: Audience[]): Notice => ({ to, template });

/** Every event and who hears of it, perhaps nobody: a test walks the sources for events that are missing here. */
export const NOTICES: Readonly<Record<string, readonly Notice[]>> = {
  'need.submitted': [tell('need-waiting', 'brokers')], 'need.queried': [tell('need-question', 'owner')], 'need.opened': [tell('need-open', 'owner')], 'need.refused': [tell('need-refused', 'owner')],
  'need.amended': nobody, 'need.withdrawn': nobody, 'need.expired': [tell('need-ended', 'owner')], 'need.closed_short': nobody,
  'pledge.offered': [tell('offer-answer', 'owner')], 'pledge.answered': nobody, 'pledge.refined': nobody, 'pledge.split': nobody, 'pledge.paused': nobody, 'pledge.resumed': nobody, 'pledge.withdrawn': nobody, 'pledge.expired': [tell('offer-ended', 'owner')], 'pledge.entered': nobody,
  'round.requested': nobody, 'round.finished': [tell('round-done', 'brokers')], 'round.failed': [tell('round-done', 'brokers')], 'round.cancelled': nobody, 'replay.requested': nobody, 'replay.finished': nobody,
  'match.proposed': [tell('match-asked', 'brokers')], 'match.approved': [{ ...tell('match-found-group', 'group'), only: 'asked' }, { ...tell('match-found-supplier', 'supplier'), only: 'asked' }, { ...tell('match-waits', 'supplier', 'group'), only: 'said-yes' }],
  'match.accepted_by_supplier': [tell('match-other-said-yes', 'group')], 'match.accepted_by_group': [tell('match-other-said-yes', 'supplier')], 'match.accepted': [tell('match-agreed', 'supplier', 'group')],
  'match.declined': [{ ...tell('match-off', 'supplier', 'group'), only: 'knows' }], 'match.lapsed': [tell('match-off', 'supplier', 'group')], 'match.withdrawn': [{ ...tell('match-off', 'supplier', 'group'), only: 'knows' }], 'match.ended_short': [tell('match-off', 'supplier', 'group')],
  'match.superseded': nobody, 'match.in_delivery': nobody, 'match.completed': nobody, 'match.clock_moved': nobody,
  'pair.pinned': nobody, 'pair.forbidden': nobody, 'pair.released': nobody,
  'job.changed': [tell('job-changed', 'supplier', 'group')], 'job.agreed': nobody,
  'delivery.logged': [tell('delivery-logged', 'group')], 'delivery.beyond_promise': [tell('delivery-beyond', 'group')], 'delivery.withdrawn': nobody, 'delivery.reversed': [tell('delivery-confirmed', 'supplier', 'group')], 'delivery.accepted_by_council': nobody,
  'evidence.attached': nobody, 'evidence.withdrawn': nobody,
  'confirmation.given': [tell('delivery-confirmed', 'supplier')], 'confirmation.late': [tell('delivery-confirmed', 'supplier')], 'confirmation.reminded': [tell('confirm-reminder', 'group')], 'confirmation.silent': [tell('delivery-silent', 'group', 'supplier')],
  'case.opened': [tell('case-opened', 'brokers', 'supplier')], 'case.decided': [tell('case-decided', 'supplier', 'group')], 'case.appealed': [tell('case-opened', 'brokers')],
  'case.noted': [tell('case-noted', 'brokers')], 'case.owned': nobody, 'complaint.opened': [tell('complaint-opened', 'brokers')], 'complaint.decided': [tell('complaint-decided', 'owner')], 'complaint.appealed': [tell('complaint-opened', 'brokers')],
  'concern.raised': [tell('concern', 'safeguarding')], 'concern.paused': nobody, 'concern.resumed': nobody, 'concern.decided': nobody,
  'organisation.applied': [tell('organisation-waiting', 'brokers')], 'organisation.verified': [tell('organisation-answered', 'owner')], 'organisation.queried': [tell('organisation-answered', 'owner')], 'organisation.refused': [tell('organisation-answered', 'owner')],
  'organisation.suspended': [tell('organisation-answered', 'owner')], 'organisation.restored': [tell('organisation-answered', 'owner')], 'organisation.appealed': [tell('organisation-waiting', 'brokers')],
  'organisation.closed': nobody, 'organisation.registered': nobody, 'organisation.changed': nobody, 'organisation.backing_changed': nobody,
  'ledger.alarm_raised': [tell('books-differ', 'admins')], 'period.closed': nobody, 'period.locked': nobody,
  'ledger.head_signed': [tell('head-signed', 'records-officer')],
  'suggestion.made': [tell('suggestion-waiting', 'brokers')], 'suggestion.answered': nobody,
  'council.changed': nobody, 'invitation.made': [tell('invitation', 'invited')], 'invitation.accepted': nobody, 'invitation.declined': nobody, 'invitation.withdrawn': nobody, 'invitation.lapsed': nobody, 'membership.granted': nobody, 'membership.ended': nobody, 'interest.declared': nobody, 'interest.ended': nobody,
  'measure_set.installed': nobody, 'measure.valued': nobody, 'measure.ruled': nobody, 'skill.added': nobody, 'contract_import.done': nobody,
  'contract.created': nobody, 'contract.activated': nobody, 'contract.withdrawn': nobody, 'contract.resumed': nobody, 'contract.ended': nobody, 'contract.varied': nobody, 'contract.extended': nobody, 'contract.ended_early': nobody,
  'contract.novated': nobody, 'contract.corrected': nobody, 'contract.manager_named': nobody,
  'commitment.proposed': nobody, 'commitment.amended': nobody, 'commitment.accepted': nobody, 'commitment.refused': [tell('promise-changed', 'owner')], 'commitment.withdrawn': nobody, 'commitment.increased': [tell('promise-changed', 'owner')],
  'commitment.reduced': [tell('promise-changed', 'owner')], 'commitment.invoiced': nobody, 'commitment.extended': [tell('promise-changed', 'owner')], 'commitment.window_cut': [tell('promise-changed', 'owner')], 'commitment.waived': [tell('promise-changed', 'owner')],
  'commitment.converted': [tell('promise-changed', 'owner')], 'commitment.novated': [tell('promise-changed', 'owner')], 'commitment.ring_fence_released': nobody, 'commitment.fallen_back': nobody, 'commitment.ended': [tell('promise-changed', 'owner')],
  'tracked_report.reported': nobody, 'tracked_report.accepted': nobody, 'tracked_report.refused': nobody,
};

/** Words that people outside the council never read (product.md §7). */
export const INSIDE_WORDS = ['pledge', 'need line', 'match round', 'measure set', 'ring-fence', 'shadow price', 'deadweight', 'superseded', 'inclusion proof'];
