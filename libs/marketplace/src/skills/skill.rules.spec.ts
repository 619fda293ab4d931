import shipped from '../../data/skills.json';
import { aliasesOf, checkSkill, fitsOf, SERVES_FROM, slugOf, type Skill } from './skill.rules';

const SKILLS = shipped as unknown as Skill[];
const skill = (tag: string, more: Partial<Skill> = {}): Skill => ({ tag, label: tag, parent: null, synonyms: [], relatives: {}, ...more });
const percent = (skills: Skill[], asked: string, offered: string) => fitsOf(skills).find((f) => f.asked === asked && f.offered === offered)?.percent;

describe('the list of skills', () => {
  it('is whole: each tag once, in the form that the database asks for, with a parent and relatives that are there', () => {
    const tags = SKILLS.map((s) => s.tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.length).toBeGreaterThanOrEqual(120);
    for (const s of SKILLS) {
      expect(slugOf(s.tag)).toBe(s.tag);
      for (const other of [...(s.parent ? [s.parent] : []), ...Object.keys(s.relatives)]) expect(tags).toContain(other);
      for (const near of Object.values(s.relatives)) expect(near > 0 && near < 100).toBe(true);
    }
  });

  it('lets a narrower skill serve a wider one, each step a little less, and never the other way', () => {
    const some = [skill('a'), skill('b', { parent: 'a' }), skill('c', { parent: 'b' }), skill('d', { parent: 'c' })];
    expect([percent(some, 'a', 'b'), percent(some, 'a', 'c'), percent(some, 'a', 'd')]).toEqual([90, 81, SERVES_FROM]);
    expect(percent(some, 'c', 'a')).toBeUndefined();
  });

  it('lets near skills stand in for each other from 80 on, both ways, the better of two ways counting', () => {
    const some = [skill('a', { relatives: { b: 80, c: 79 } }), skill('b', { relatives: { a: 85 } }), skill('c')];
    expect([percent(some, 'a', 'b'), percent(some, 'b', 'a'), percent(some, 'a', 'c')]).toEqual([85, 85, undefined]);
  });

  it('knows a skill by its tag before a label, by a label before a synonym, however it is written', () => {
    const aliases = aliasesOf([skill('x', { synonyms: ['Wood work', 'y'] }), skill('y', { label: 'Wood-Work!' })]);
    expect([aliases.get(slugOf('wood work')), aliases.get('y'), aliasesOf(SKILLS).get(slugOf(' Painting & Decorating')), aliasesOf(SKILLS).get(slugOf('BSL'))]).toEqual(['y', 'y', undefined, 'sign-language']);
  });

  it('takes a council\'s own word, and refuses what is known, empty or points at nothing', () => {
    expect(checkSkill({ label: ' Dry stone walling ', parent: 'building', relatives: { bricklaying: 60 } }, SKILLS)).toEqual({ tag: 'dry-stone-walling', label: 'Dry stone walling', parent: 'building', synonyms: [], relatives: { bricklaying: 60 } });
    const refused = (input: Parameters<typeof checkSkill>[0]) => { try { return checkSkill(input, SKILLS); } catch (e) { return [(e as { code: string }).code, Object.keys((e as { facts: { fields: object } }).facts.fields)]; } };
    expect(refused({ label: 'Wallpaper' })).toEqual(['skill-taken', ['label']]);
    expect(refused({ label: '!', parent: 'nothing', relatives: { nowhere: 50 } })).toEqual(['bad-skill', ['label', 'parent', 'relatives']]);
    expect(refused({ label: 'Thatching', relatives: { roofing: 100 } })).toEqual(['bad-skill', ['relatives']]);
  });
});
