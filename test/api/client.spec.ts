import { newId, type Actor } from '@app/kernel';
import { RoundsService } from '@app/matching';
import createClient from 'openapi-fetch';
import type { paths } from './client/schema';
import { apiWorld, type ApiWorld } from './fixture';

const HOURS = 60;
const WINDOW = { windowFrom: '2026-06-01', windowTo: '2026-12-31' };

/** What a stranger writes who has openapi.json alone: types made from it, and tsc says whether the calls are right. */
describe('the generated client', () => {
  let w: ApiWorld;
  beforeAll(async () => { w = await apiWorld(); });
  afterAll(() => w.close());

  const clientOf = async (actor: Actor) => createClient<paths>({ baseUrl: w.api.url, headers: { authorization: `Bearer ${(await w.as(actor)).secret}` } });
  const key = () => ({ 'Idempotency-Key': newId() });
  const seen = (version: number) => ({ 'If-Match': `"${version}"` });

  it('runs the whole journey, from need to confirmed help', async () => {
    const [group, supplier, broker] = [await clientOf(await w.organisation('group')), await clientOf(await w.organisation('supplier')), await clientOf(await w.person('broker'))];
    const { data: need } = await group.POST('/needs', { params: { header: key() }, body: { title: 'Paint our hall', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 8 * HOURS, ...WINDOW }] } });
    const { data: opened } = await broker.POST('/needs/{id}/opening', { params: { path: { id: need!.id }, header: seen(need!.version) } });
    expect(opened!.lines.map((line) => line.needed)).toEqual([8 * HOURS]);
    const { data: pledge } = await supplier.POST('/pledges', { params: { header: key() }, body: { title: 'A day of painting', kind: 'volunteering', unit: 'hour', quantity: 30 * HOURS, postcode: 'OX1 1AB', radiusM: 10_000, ...WINDOW } });
    expect(pledge!.free).toBe(30 * HOURS);

    const { data: round } = await broker.POST('/rounds', { params: { header: key() }, body: { alpha: 0.8 } });
    await w.of(RoundsService).run(w.councilId, round!.id);
    const { data: proposals } = await broker.GET('/rounds/{id}/matches', { params: { path: { id: round!.id } } });
    const [proposed] = proposals!.items;
    const { data: approved } = await broker.POST('/matches/{id}/approval', { params: { path: { id: proposed!.id }, header: seen(proposed!.version) }, body: {} });
    expect(approved!.state).toBe('approved');
    const path = { id: proposed!.id };
    const { data: half } = await supplier.POST('/matches/{id}/acceptances', { params: { path, header: seen(approved!.version) } });
    const { data: accepted } = await group.POST('/matches/{id}/acceptances', { params: { path, header: seen(half!.version) } });
    expect(accepted).toMatchObject({ state: 'accepted', reserved: 8 * HOURS });

    const { data: job } = await supplier.PUT('/matches/{id}/job', { params: { path }, body: { fromOn: '2026-06-01', toOn: '2026-06-01', place: 'The hall', phone: '01865 000000' } });
    expect(job!.agreed).toBe(true);
    const { data: delivery } = await supplier.POST('/matches/{id}/deliveries', { params: { path, header: key() }, body: { quantity: 8 * HOURS, happenedOn: '2026-06-01' } });
    const { data: confirmed } = await group.POST('/deliveries/{id}/confirmation', { params: { path: { id: delivery!.id }, header: seen(delivery!.version) }, body: { answer: 'all', whatChanged: 'The hall is bright.' } });
    expect(confirmed!.confirmations).toEqual([expect.objectContaining({ answer: 'all', quantity: 8 * HOURS })]);
    const { data: done } = await group.GET('/needs/{id}', { params: { path: { id: need!.id } } });
    expect(done!.state).toBe('fulfilled');
    expect(await w.differences()).toEqual([]);
  });

  it('gives refusals as typed problems', async () => {
    const group = await clientOf(await w.organisation('group'));
    const { error, response } = await group.POST('/needs', { params: { header: key() }, body: { title: 'Nothing', remote: true, lines: [{ kind: 'cash', unit: 'hour', quantity: 1, ...WINDOW }] } });
    expect([response.status, error!.code, Object.keys(error!.fields ?? {})]).toEqual([422, 'bad-need', ['lines.0.unit']]);
    // @ts-expect-error: a body without lines does not compile.
    const { error: missing } = await group.POST('/needs', { params: { header: key() }, body: { title: 'Nothing' } });
    expect(missing!.code).toBe('bad-fields');
  });
});
