import { accountName } from '../account-names.rules';
import type { ExportedTransfer } from './journal-pages.queries';

/** What a unit's smallest steps are called; pence are written as pounds. Social value is never the same commodity as money. */
const COMMODITIES: Record<string, { name: string; decimals: number }> = {
  hour: { name: 'minutes', decimals: 0 }, item: { name: 'items', decimals: 0 }, gbp: { name: 'GBP', decimals: 2 }, day: { name: 'days', decimals: 0 }, week: { name: 'weeks', decimals: 0 }, placement: { name: 'placements', decimals: 0 },
  'social-value': { name: '"GBP of social value"', decimals: 2 },
};

export const HEADING = `; The journal of a council's books in plain-text accounting. A credit adds, a debit takes away: a balance here is the balance in the books.
; What is held moves no balance: it stands apart under Held, in virtual postings. Without them: hledger balance --real
commodity 1000.00 GBP
commodity 1000.00 "GBP of social value"
`;

export const commodityOf = (unit: string): string => COMMODITIES[unit]?.name ?? `"${unit.replace(/["\n;]/g, ' ')}"`;

/** Digits of smallest steps → "12.34 GBP". */
export function sayAmount(unit: string, steps: bigint): string {
  const decimals = COMMODITIES[unit]?.decimals ?? 0;
  const digits = String(steps < 0n ? -steps : steps).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return `${steps < 0n ? '-' : ''}${digits.slice(0, at)}${decimals ? `.${digits.slice(at)}` : ''} ${commodityOf(unit)}`;
}

/** One transaction: what is posted in real postings, what is held or let go in virtual ones that balance. */
export function hledgerEntry(t: ExportedTransfer): string {
  const [debit, credit] = [accountName(t.debit), accountName(t.credit)];
  const lines: string[] = [];
  const move = (from: string, to: string, amount: bigint) => lines.push(`    ${from}  ${sayAmount(t.unit, -amount)}`, `    ${to}  ${sayAmount(t.unit, amount)}`);
  const held = (amount: bigint) => move(`[Held:Leaving:${debit}]`, `[Held:Arriving:${credit}]`, amount);
  if (t.kind === 'hold') held(BigInt(t.amount));
  if (t.held !== null) held(-BigInt(t.held));
  if (t.kind === 'single' || t.kind === 'post' || t.kind === 'reversal') move(debit, credit, BigInt(t.amount));
  const tags = [`kind: ${t.kind}`, `recorded: ${t.recordedAt}`, `command: ${t.command}`, ...(t.target ? [`target: ${t.target}`] : []), ...(t.event ? [`event: ${t.event}`] : [])];
  return `\n${t.happenedOn} ${t.kind === 'hold' ? '!' : '*'} (${t.id}) ${t.code}  ; ${tags.join(', ')}\n${lines.join('\n')}\n`;
}
