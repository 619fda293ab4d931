import type { CouncilSides } from './council';
import { Masks, Names } from './masks.rules';
import { Season } from './season.rules';
import { SkillFits } from './skill-fits.rules';

const MOST = 2 ** 31 - 1;

/** Numbers of what a pair is compared by: lines are i, pledges are j. */
export class Columns {
  readonly season: Season;
  readonly line: ReturnType<typeof lineColumns>;
  readonly pledge: ReturnType<typeof pledgeColumns>;
  readonly masks: ReturnType<typeof maskColumns>;
  /** Of the pairs about which something is known, by i × pledges + j. */
  readonly rules = new Map<number, 'forbid' | 'lapsed' | 'declined'>();
  readonly underWay = new Set<number>();
  readonly fits: SkillFits;
  private readonly firm: (Set<number> | undefined)[];
  private readonly before = new Set<string>();

  constructor(readonly of: CouncilSides) {
    const [organisations, owners, trades] = [new Names(), new Names(), new Names()];
    this.season = new Season(of.holidays);
    this.line = lineColumns(of, organisations, owners, trades);
    this.pledge = pledgeColumns(of, organisations, owners, trades);
    this.fits = new SkillFits(of.fits);
    this.masks = maskColumns(of, this.fits);
    const i = new Map(of.lines.map((l, n) => [l.lineId, n]));
    const j = new Map(of.pledges.map((p, n) => [p.pledgeId, n]));
    const pair = (p: { lineId: string; pledgeId: string }) => (i.has(p.lineId) && j.has(p.pledgeId) ? this.pair(i.get(p.lineId)!, j.get(p.pledgeId)!) : -1);
    for (const r of of.facts.rules) {
      // A broker's word first, then silence, then a no: one reason is told.
      const known = this.rules.get(pair(r));
      if (!known || r.rule === 'forbid' || (r.rule === 'lapsed' && known === 'declined')) this.rules.set(pair(r), r.rule);
    }
    for (const u of of.facts.underWay) this.underWay.add(pair(u));
    this.firm = new Array<Set<number> | undefined>(of.lines.length);
    for (const f of of.facts.firm) if (i.has(f.lineId)) (this.firm[i.get(f.lineId)!] ??= new Set()).add(organisations.of(f.supplierId));
    for (const b of of.facts.before) this.before.add(`${b.supplierId} ${b.groupId}`);
  }

  pair(i: number, j: number): number {
    return i * this.of.pledges.length + j;
  }

  /** Suppliers, other than this pledge's, with whom the line has something firm. */
  othersFirm(i: number, j: number): number {
    const firm = this.firm[i];
    return firm ? firm.size - (firm.has(this.pledge.supplier[j]!) ? 1 : 0) : 0;
  }

  together(i: number, j: number): boolean {
    return this.before.has(`${this.of.pledges[j]!.supplierId} ${this.of.lines[i]!.groupId}`);
  }
}

const ints = <T>(rows: readonly T[], value: (row: T) => number): Int32Array => Int32Array.from(rows, value);
const flags = <T>(rows: readonly T[], value: (row: T) => boolean): Uint8Array => Uint8Array.from(rows, (row) => (value(row) ? 1 : 0));
const REGULARITY = { either: 0, 'one-off': 1, regular: 2 };
const SEASON = { any: 0, 'term-time': 1, holidays: 2 };

function lineColumns({ lines: l, informalGoodsLimitPence: most }: CouncilSides, organisations: Names, owners: Names, trades: Names) {
  const some = (names: Names, of: string[]) => (of.length ? new Set(of.map((n) => names.of(n))) : null);
  return {
    group: ints(l, (r) => organisations.of(r.groupId)), owner: ints(l, (r) => owners.maybe(r.ownerGroupId)), from: ints(l, (r) => r.from), to: ints(l, (r) => r.to), season: ints(l, (r) => SEASON[r.season]),
    // Cash needs no place.
    anywhere: flags(l, (r) => r.kind === 'cash'), remote: flags(l, (r) => r.remote), x: ints(l, (r) => r.easting ?? 0), y: ints(l, (r) => r.northing ?? 0), placed: flags(l, (r) => r.easting !== null && r.northing !== null),
    fewest: ints(l, (r) => r.fewestPeople ?? 0), most: ints(l, (r) => r.mostPeople ?? MOST), regularity: ints(l, (r) => REGULARITY[r.regularity]), suppliers: ints(l, (r) => r.mostSuppliers ?? MOST),
    notFrom: l.map((r) => some(organisations, r.notFromOrganisations)), notTrades: l.map((r) => some(trades, r.notFromTrades)),
    informalCash: flags(l, (r) => r.form === 'informal' && r.kind === 'cash'), informalGoods: flags(l, (r) => r.form === 'informal' && r.kind === 'goods' && r.unit === 'gbp' && r.quantity > most),
  };
}

function pledgeColumns({ pledges: p }: CouncilSides, organisations: Names, owners: Names, trades: Names) {
  return {
    supplier: ints(p, (r) => organisations.of(r.supplierId)), owner: ints(p, (r) => owners.maybe(r.ownerGroupId)), from: ints(p, (r) => r.from), to: ints(p, (r) => r.to),
    remote: flags(p, (r) => r.remote), travels: flags(p, (r) => r.easting !== null && r.northing !== null && r.radiusM !== null), placed: flags(p, (r) => r.easting !== null && r.northing !== null),
    x: ints(p, (r) => r.easting ?? 0), y: ints(p, (r) => r.northing ?? 0), radius: ints(p, (r) => r.radiusM ?? 0),
    wards: flags(p, (r) => r.onlyWards !== null), groups: flags(p, (r) => r.onlyGroupKinds !== null), themes: flags(p, (r) => r.onlyThemes !== null),
    priced: flags(p, (r) => r.priced), insured: ints(p, (r) => r.insuredUntil ?? MOST), trade: ints(p, (r) => trades.maybe(r.trade)), fewest: ints(p, (r) => r.fewestPeople ?? 0), most: ints(p, (r) => r.mostPeople ?? MOST), regularity: ints(p, (r) => REGULARITY[r.regularity]),
  };
}

function maskColumns({ lines, pledges }: CouncilSides, fits: SkillFits) {
  const numbers = (names: Names, rows: readonly (readonly string[] | null)[]) => rows.map((row) => row && row.map((name) => names.of(name)));
  const both = (ofLines: readonly (readonly string[])[], ofPledges: readonly (readonly string[] | null)[]) => {
    const names = new Names();
    const [l, p] = [numbers(names, ofLines), numbers(names, ofPledges)];
    return { line: new Masks(l, names), pledge: new Masks(p, names) };
  };
  const [wards, forms] = [new Names(), new Names()];
  const [ward, form] = [ints(lines, (l) => wards.maybe(l.wardCode)), ints(lines, (l) => forms.of(l.form))];
  const [onlyWards, onlyForms] = [numbers(wards, pledges.map((p) => p.onlyWards)), numbers(forms, pledges.map((p) => p.onlyGroupKinds))];
  return {
    skills: both(lines.map((l) => l.skills), pledges.map((p) => fits.served(p.skills))), checks: both(lines.map((l) => l.requiredChecks), pledges.map((p) => p.checks)), themes: both(lines.map((l) => l.themes), pledges.map((p) => p.onlyThemes)),
    ward, form, onlyWards: new Masks(onlyWards, wards), onlyForms: new Masks(onlyForms, forms),
  };
}
