import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { INSIDE_WORDS, NOTICES, TEMPLATES } from './notice.rules';

describe('notices', () => {
  it('have a template each, and each template somebody to tell', () => {
    const used = Object.values(NOTICES).flat().map((n) => n.template);
    expect(used.filter((t) => !TEMPLATES[t])).toEqual([]);
    expect(Object.keys(TEMPLATES).filter((t) => !used.includes(t))).toEqual([]);
  });

  it('know every event that the sources record', () => {
    const libs = join(__dirname, '..', '..');
    const found = execFileSync('grep', ['-rhoE', `(type|event): '[a-z_]+[.][a-z_]+'`, libs, '--include=*.ts', '--exclude=*.spec.ts'], { encoding: 'utf8' });
    const types = [...new Set([...found.matchAll(/'([^']+)'/g)].map((m) => m[1]!))];
    expect(types.length).toBeGreaterThan(30);
    expect(types.filter((t) => !(t in NOTICES))).toEqual([]);
  });

  it('use the plainer words', () => {
    const facts = { title: 'Paint our hall', quantity: '6 hours', until: 'Friday 12 June 2026' };
    for (const { subject, body } of Object.values(TEMPLATES)) {
      const text = `${subject(facts)} ${body(facts)} ${body({})}`.toLowerCase();
      expect(INSIDE_WORDS.filter((word) => text.includes(word))).toEqual([]);
    }
  });
});
