import type { CouncilSides } from './council';
import { LIMIT } from './limits.rules';
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
  /** By line, for each skill that it asks for. */
  readonly skills: Uint8Array[][];
  /** By line, of the pledges about which something is known together with it. */
  readonly known: (Map<number, number> | undefined)[];
  private readonly firm: (Set<number> | undefined)[];
  /** By group: the suppliers with whom it has finished something. */
  private readonly before = new Map<number, Set<number>>();

  constructor(readonly of: CouncilSides) {
    const { lines, pledges, facts } = of;
    const [organisations, owners, trades] = [new Names(), new Names(), new Names()];
    this.season = new Season(of.holidays);
    this.line = lineColumns(of, organisations, owners, trades);
    this.pledge = pledgeColumns(of, organisations, owners, trades);
    this.masks = maskColumns(of);
    const fits = new SkillFits(of.fits, lines.skills, pledges.skills);
    this.skills = lines.skills.map((asked) => fits.of(asked));
    const i = new Map(lines.lineId.map((id, n) => [id, n]));
    const j = new Map(pledges.pledgeId.map((id, n) => [id, n]));
    this.known = new Array<Map<number, number> | undefined>(lines.lineId.length);
    this.firm = new Array<Set<number> | undefined>(lines.lineId.length);
    const know = (lineId: string, pledgeId: string, limit: number) => {
      if (!i.has(lineId) || !j.has(pledgeId)) return;
      const known = (this.known[i.get(lineId)!] ??= new Map<number, number>());
      // A broker's word first, then silence, then a no, then what is under way: one reason is told.
      known.set(j.get(pledgeId)!, Math.min(limit, known.get(j.get(pledgeId)!) ?? limit));
    };
    for (const r of facts.rules) know(r.lineId, r.pledgeId, LIMIT[r.rule]);
    for (const u of facts.underWay) know(u.lineId, u.pledgeId, LIMIT['under-way']);
    for (const f of facts.firm) if (i.has(f.lineId)) (this.firm[i.get(f.lineId)!] ??= new Set()).add(organisations.of(f.supplierId));
    for (const b of facts.before) {
      const group = organisations.of(b.groupId);
      this.before.set(group, (this.before.get(group) ?? new Set()).add(organisations.of(b.supplierId)));
    }
  }

  /** Suppliers, other than this pledge's, with whom the line has something firm. */
  othersFirm(i: number, j: number): number {
    const firm = this.firm[i];
    return firm ? firm.size - (firm.has(this.pledge.supplier[j]!) ? 1 : 0) : 0;
  }

  /** Suppliers with whom the line's group has finished something. */
  partners(i: number): ReadonlySet<number> | undefined {
    return this.before.get(this.line.group[i]!);
  }
}

function ints<T>(column: readonly T[], value: (cell: T) => number): Int32Array {
  const numbers = new Int32Array(column.length);
  for (let n = 0; n < column.length; n++) numbers[n] = value(column[n]!);
  return numbers;
}
function flags<T>(column: readonly T[], is: (cell: T, n: number) => boolean): Uint8Array {
  const bits = new Uint8Array(column.length);
  for (let n = 0; n < column.length; n++) bits[n] = is(column[n]!, n) ? 1 : 0;
  return bits;
}
const orNone = (cell: number | null) => cell ?? 0;
const orMost = (cell: number | null) => cell ?? MOST;
const itself = (cell: number) => cell;
const REGULARITY = { either: 0, 'one-off': 1, regular: 2 };
const SEASON = { any: 0, 'term-time': 1, holidays: 2 };

function lineColumns({ lines: l, informalGoodsLimitPence: most }: CouncilSides, organisations: Names, owners: Names, trades: Names) {
  const some = (names: Names, of: string[]) => (of.length ? new Set(of.map((n) => names.of(n))) : null);
  return {
    group: ints(l.groupId, (id) => organisations.of(id)), owner: ints(l.ownerGroupId, (id) => owners.maybe(id)), from: ints(l.from, itself), to: ints(l.to, itself), season: ints(l.season, (s) => SEASON[s]),
    // Cash needs no place.
    anywhere: flags(l.kind, (k) => k === 'cash'), remote: flags(l.remote, Boolean), x: ints(l.easting, orNone), y: ints(l.northing, orNone), placed: flags(l.easting, (x, i) => x !== null && l.northing[i] !== null),
    fewest: ints(l.fewestPeople, orNone), most: ints(l.mostPeople, orMost), regularity: ints(l.regularity, (r) => REGULARITY[r]), suppliers: ints(l.mostSuppliers, orMost),
    notFrom: l.notFromOrganisations.map((of) => some(organisations, of)), notTrades: l.notFromTrades.map((of) => some(trades, of)),
    informalCash: flags(l.form, (form, i) => form === 'informal' && l.kind[i] === 'cash'), informalGoods: flags(l.form, (form, i) => form === 'informal' && l.kind[i] === 'goods' && l.unit[i] === 'gbp' && l.quantity[i]! > most),
  };
}

function pledgeColumns({ pledges: p }: CouncilSides, organisations: Names, owners: Names, trades: Names) {
  const placed = flags(p.easting, (x, j) => x !== null && p.northing[j] !== null);
  return {
    supplier: ints(p.supplierId, (id) => organisations.of(id)), owner: ints(p.ownerGroupId, (id) => owners.maybe(id)), from: ints(p.from, itself), to: ints(p.to, itself),
    remote: flags(p.remote, Boolean), placed, travels: flags(p.radiusM, (radius, j) => radius !== null && placed[j] === 1), x: ints(p.easting, orNone), y: ints(p.northing, orNone), radius: ints(p.radiusM, orNone),
    wards: flags(p.onlyWards, (of) => of !== null), groups: flags(p.onlyGroupKinds, (of) => of !== null), themes: flags(p.onlyThemes, (of) => of !== null),
    priced: flags(p.priced, Boolean), insured: ints(p.insuredUntil, orMost), trade: ints(p.trade, (name) => trades.maybe(name)), fewest: ints(p.fewestPeople, orNone), most: ints(p.mostPeople, orMost), regularity: ints(p.regularity, (r) => REGULARITY[r]),
  };
}

function maskColumns({ lines, pledges }: CouncilSides) {
  const numbers = (names: Names, rows: readonly (readonly string[] | null)[]) => rows.map((row) => row && row.map((name) => names.of(name)));
  const both = (ofLines: readonly (readonly string[])[], ofPledges: readonly (readonly string[] | null)[]) => {
    const names = new Names();
    const [l, p] = [numbers(names, ofLines), numbers(names, ofPledges)];
    return { line: new Masks(l, names), pledge: new Masks(p, names) };
  };
  const [wards, forms] = [new Names(), new Names()];
  const [ward, form] = [ints(lines.wardCode, (code) => wards.maybe(code)), ints(lines.form, (f) => forms.of(f))];
  const [onlyWards, onlyForms] = [numbers(wards, pledges.onlyWards), numbers(forms, pledges.onlyGroupKinds)];
  return { checks: both(lines.requiredChecks, pledges.checks), themes: both(lines.themes, pledges.onlyThemes), ward, form, onlyWards: new Masks(onlyWards, wards), onlyForms: new Masks(onlyForms, forms) };
}
