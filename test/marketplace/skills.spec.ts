import { NeedsService, PledgesService, searchSkills, SkillsService } from '@app/marketplace';
import { systemActor } from '@app/kernel';
import { DataSource } from 'typeorm';
import { Skills1764000000112 } from '../../migrations/0112-skills';
import { PAINTERS, PAINTING, stage, type Cast } from '../journeys/stage';
import { refusal, world, type World } from '../journeys/world';

describe('skills', () => {
  let w: World;
  let c: Cast;
  beforeAll(async () => {
    w = await world();
    c = await stage(w).cast();
  });
  afterAll(() => w.close());

  const found = async (q: string) => (await w.read(c.group, (tx) => searchSkills(tx, q, 5))).map((s) => s.tag);
  const asking = (...skills: string[]) => ({ ...PAINTING, lines: [{ ...PAINTING.lines[0]!, skills }] });

  it('are found by what people write, by synonyms and in spite of slips', async () => {
    for (const [words, tag] of [['paint our hall', 'decorating'], ['somebody to fix our website', 'web'], ['the roof leaks', 'roofing'], ['help with our accounts', 'accounting'], ['BSL', 'sign-language'], ['a football coach for our teenagers', 'coaching'], ['dekorating', 'decorating'], ['plumming', 'plumbing'], ['grant applications', 'bid-writing']] as const) {
      expect([words, (await found(words)).slice(0, 3)]).toEqual([words, expect.arrayContaining([tag])]);
    }
    expect((await found('paint our hall'))[0]).toBe('decorating');
    expect(await found('qqq zzz')).toEqual([]);
    expect(await found(`'; DROP TABLE skill; -- & | ! <-> :*`)).toEqual(await found('drop table skill'));
    expect((await w.read(c.group, (tx) => searchSkills(tx, '', 700))).length).toBeGreaterThanOrEqual(120);
  });

  it('are kept by their tag, whatever way they are written, and each once', async () => {
    const need = await w.run(c.group, (tx) => w.of(NeedsService).draft(tx, c.group.organisationId!, asking('Wallpaper', 'decorating', 'sign language')));
    expect((await w.read(c.group, (tx) => w.of(NeedsService).linesOf(tx, need.id)))[0]!.skills).toEqual(['decorating', 'sign-language']);
    expect((await w.run(c.supplier, (tx) => w.of(PledgesService).offer(tx, c.supplier.organisationId!, { ...PAINTERS, skills: ['Lawyer'] }))).skills).toEqual(['legal']);
  });

  it('that nobody knows are refused, with the nearest, by field', async () => {
    const error = await w.run(c.group, (tx) => w.of(NeedsService).draft(tx, c.group.organisationId!, asking('gardning', 'decorating'))).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'unknown-skill', facts: { fields: { 'lines.0.skills': expect.stringContaining('gardening') }, suggestions: { gardning: expect.arrayContaining(['gardening']) } } });
    expect(await refusal(w.run(c.supplier, (tx) => w.of(PledgesService).offer(tx, c.supplier.organisationId!, { ...PAINTERS, skills: ['zzz'] })))).toBe('unknown-skill');
  });

  it('of a council are its own: known there at once and nowhere else', async () => {
    await w.run(c.broker, (tx) => w.of(SkillsService).add(tx, { label: 'Dry stone walling', parent: 'building', synonyms: ['stone walls'] }));
    expect(await found('a stone wall fell down')).toContain('dry-stone-walling');
    expect(await refusal(w.run(c.broker, (tx) => w.of(SkillsService).add(tx, { label: 'dry STONE walling' })))).toBe('skill-taken');
    const other = systemActor(await w.newCouncil('another-test'));
    expect((await w.read(other, (tx) => searchSkills(tx, 'dry stone walling', 5))).map((s) => s.tag)).not.toContain('dry-stone-walling');
  });

  it('that were written freely before are kept: as the tag that they mean, or as the council\'s own word', async () => {
    const pledge = await w.run(c.supplier, (tx) => w.of(PledgesService).offer(tx, c.supplier.organisationId!, PAINTERS));
    await w.run(w.system, (tx) => tx.query(`UPDATE pledge SET skills = '{Wallpaper,decorating,"Bell Ringing","bell  ringing",!!}' WHERE id = $1`, [pledge.id]));
    const owner = await new DataSource({ type: 'postgres', url: w.database.ownerUrl, extra: { options: '-c role=commonweal_owner' } }).initialize();
    const q = owner.createQueryRunner();
    await q.startTransaction();
    await new Skills1764000000112().down(q);
    await new Skills1764000000112().up(q);
    await q.commitTransaction();
    await owner.destroy();
    const [row] = await w.read(w.system, (tx) => tx.query('SELECT skills FROM pledge WHERE id = $1', [pledge.id]));
    expect(row).toEqual({ skills: ['bell-ringing', 'decorating'] });
    expect(await found('bell ringing')).toContain('bell-ringing');
  });
});
