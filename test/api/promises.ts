import type { Caller } from './fixture';

export interface Versioned { id: string; version: number }
export type Body = Versioned & Record<string, unknown>;

/** A contract of one supplier, from April 2026 to March 2028 with a tail of 30 days, managed by the caller. */
export const contractOf = async (manager: Caller, supplier: Caller, more: object = {}): Promise<Body> =>
  (await manager.post('/contracts', {
    reference: `C-${Math.random()}`, title: 'Resurfacing of the eastern roads', startsOn: '2026-04-01', endsOn: '2028-03-31', tailDays: 30, suppliers: [{ organisationId: supplier.actor.organisationId, shareBp: 10_000 }], ...more,
  }).expect(201)).body as Body;

export const terms = (supplier: Caller, contract: Versioned, more: object = {}) => ({
  reference: `SV-${Math.random()}`, title: 'Volunteer hours', supplierId: supplier.actor.organisationId, contractId: contract.id, kind: 'volunteering', unit: 'hour', quantity: 1200, windowFrom: '2026-04-01', windowTo: '2028-03-31', ...more,
});

export const proposed = async (manager: Caller, supplier: Caller, contract: Versioned, more: object = {}): Promise<Body> =>
  (await manager.post('/commitments', terms(supplier, contract, more)).expect(201)).body as Body;

export const accepted = async (manager: Caller, supplier: Caller, contract: Versioned, more: object = {}): Promise<Body> => {
  const commitment = await proposed(manager, supplier, contract, more);
  return (await manager.post(`/commitments/${commitment.id}/acceptance`, {}, { version: commitment.version }).expect(200)).body as Body;
};

/** `quantity` of the commitment's standing offer, answered if it wasn't, asked for by the group, approved and accepted by both. Returns the match. */
export async function matched(people: { supplier: Caller; group: Caller; broker: Caller }, commitment: Versioned, quantity: number): Promise<Body> {
  const { supplier, group, broker } = people;
  const { body: { items: [standing] } } = await supplier.get(`/pledges?commitmentId=${commitment.id}`).expect(200);
  if (standing.state === 'awaiting_answer') {
    await supplier.post(`/pledges/${standing.id}/answer`, { title: 'A team to paint', windowFrom: standing.windowFrom, windowTo: standing.windowTo, postcode: 'OX1 1AB', radiusM: 10_000 }, { version: standing.version }).expect(200);
  }
  const need = (await group.post('/needs', { title: 'Paint our hall', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity, windowFrom: '2026-06-01', windowTo: '2026-06-30' }] }).expect(201)).body;
  const open = (await broker.post(`/needs/${need.id}/opening`, {}, { version: need.version }).expect(200)).body;
  const asked = (await group.post('/matches', { pledgeId: standing.id, lineId: open.lines[0].id, quantity }).expect(201)).body;
  const approved = (await broker.post(`/matches/${asked.id}/approval`, {}, { version: asked.version }).expect(200)).body;
  return (await supplier.post(`/matches/${asked.id}/acceptances`, {}, { version: approved.version }).expect(200)).body as Body;
}

/** The job agreed on the short route, `quantity` logged and not yet confirmed. Returns the delivery. */
export async function logged(supplier: Caller, match: Versioned, quantity: number, happenedOn = '2026-06-01'): Promise<Body> {
  const known = await supplier.put(`/matches/${match.id}/job`, { fromOn: happenedOn, toOn: happenedOn, place: 'The hall', phone: '01865 000000' });
  if (![200, 409].includes(known.status)) throw new Error(JSON.stringify(known.body));
  return (await supplier.post(`/matches/${match.id}/deliveries`, { quantity, happenedOn }).expect(201)).body as Body;
}
