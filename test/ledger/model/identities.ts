import type { World } from '../../journeys/world';

interface Account { book: string; stage: string; subject: string; unit: string; detail: string; source: boolean; posted: number; heldOut: number; heldIn: number; debits: number; credits: number }
interface Links { accounts: Account[]; pledges: { id: string; promiser: string }[]; matches: { id: string; line: string; promiser: string }[] }

function groupBy(accounts: readonly Account[], key: (a: Account) => string): Map<string, Account[]> {
  const groups = new Map<string, Account[]>();
  for (const a of accounts) groups.set(key(a), [...(groups.get(key(a)) ?? []), a]);
  return groups;
}

/** The identities of docs/ledger.md, as sentences about what is wrong; [] when every identity holds. `promiser`: the commitment, or the supplier that gives freely. */
export function faults({ accounts, pledges, matches }: Links): string[] {
  const found: string[] = [];
  const same = (what: string, a: number, b: number) => { if (a !== b) found.push(`${what}: ${a} is not ${b}`); };
  const sum = (of: readonly Account[], what: (a: Account) => number) => of.reduce((n, a) => n + what(a), 0);
  const posted = (of: readonly Account[]) => sum(of, (a) => a.posted);
  const promiserOf = new Map([...pledges, ...matches].map((p) => [p.id, p.promiser]));
  for (const a of accounts) if (!a.source && a.posted - a.heldOut < 0) found.push(`${a.book} ${a.stage} of ${a.subject} is below zero`);

  const supply = groupBy(accounts.filter((a) => a.book === 'supply'), (a) => promiserOf.get(a.subject) ?? a.subject);
  for (const [promiser, of] of supply) {
    same(`${promiser}: out of source, and in all other stages`, -posted(of.filter((a) => a.source)), posted(of.filter((a) => !a.source)));
  }
  for (const [line, of] of groupBy(accounts.filter((a) => a.book === 'demand'), (a) => a.subject)) {
    same(`line ${line}: asked, and in all other stages`, -posted(of.filter((a) => a.source)), posted(of.filter((a) => !a.source)));
  }
  const subjects = groupBy(accounts, (a) => a.subject);
  for (const m of matches) {
    for (const stage of ['reserved', 'unconfirmed', 'confirmed']) {
      const ours = (subjects.get(m.id) ?? []).filter((a) => a.book === 'supply' && a.stage === stage);
      const theirs = (subjects.get(m.line) ?? []).filter((a) => a.book === 'demand' && a.stage === stage && a.detail.startsWith(m.id));
      same(`match ${m.id}: ${stage} of supply and of demand`, posted(ours), posted(theirs));
      same(`match ${m.id}: ${stage} held out`, sum(ours, (a) => a.heldOut), sum(theirs, (a) => a.heldOut));
      same(`match ${m.id}: ${stage} held in`, sum(ours, (a) => a.heldIn), sum(theirs, (a) => a.heldIn));
    }
  }
  for (const [unit, of] of groupBy(accounts, (a) => a.unit)) {
    same(`${unit}: debits and credits posted`, sum(of, (a) => a.debits), sum(of, (a) => a.credits));
    same(`${unit}: debits and credits held`, sum(of, (a) => a.heldOut), sum(of, (a) => a.heldIn));
  }
  return found;
}

/** Reads a council's books and who stands behind each account, at one moment. */
export async function readBooks(w: World): Promise<Links> {
  const [row] = await w.read(w.system, (tx) => tx.query<Links>(
    `SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('book', book, 'stage', stage, 'subject', subject, 'unit', unit, 'detail', detail, 'source', may_go_below_zero, 'posted', credits_posted - debits_posted,
        'heldOut', debits_pending, 'heldIn', credits_pending, 'debits', debits_posted, 'credits', credits_posted)), '[]') FROM ledger.account WHERE council_id = $1) AS accounts,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'promiser', coalesce(commitment_id, organisation_id))), '[]') FROM pledge WHERE council_id = $1) AS pledges,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'line', m.need_line_id, 'promiser', coalesce(p.commitment_id, p.organisation_id))), '[]') FROM match m JOIN pledge p ON p.council_id = m.council_id AND p.id = m.pledge_id WHERE m.council_id = $1) AS matches`, [tx.councilId]));
  return row!;
}
