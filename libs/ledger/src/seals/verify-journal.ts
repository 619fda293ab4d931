import type { JournalFile } from './journal-file';
import { Frontier } from './merkle.rules';
import type { SignedHead } from './seals.queries';

export type What = 'altered' | 'removed' | 'inserted' | 'reordered' | 'changed';
/**
 * The first entry that is not as it was sealed. `transferId` is null where nothing tells which it was. `changed` names a run of leaves, `from` up
 * to `to`, when all that is certain is that one head still fits and the next does not.
 */
export interface Fault { what: What; leaf: number; transferId: string | null; to?: number }
export interface Verdict { fault: Fault | null; /** Leaves under the largest head that fits. */ vouched: number; /** Leaves after the largest head that was given. */ beyond: number }

/** Hypotheses cost a walk over the run each: longer runs are named, not searched. */
const LONGEST_INSERTED = 2000;
const LONGEST_SWAPPED = 120;

/** An export against heads whose signatures are good, smallest first. `earlier`: an export from before, whose hashes count as far as a head vouches for them. */
export function verifyJournal(file: JournalFile, heads: readonly SignedHead[], earlier?: JournalFile): Verdict {
  const largest = heads.at(-1)?.size ?? 0;
  const odd = firstOdd(file);
  // Where an entry says which hash it had, that one is tried against the heads: if they fit, the heads themselves say what was changed.
  const walk = (hash: (i: number) => Buffer, count: number) => {
    const tree = Frontier.empty();
    let good = tree.copy();
    for (const head of heads) {
      if (head.size > count) return { good, bad: head };
      while (tree.size < head.size) tree.append(hash(tree.size));
      if (tree.root().toString('hex') !== head.root) return { good, bad: head };
      good = tree.copy();
    }
    return { good, bad: null };
  };
  const { good, bad } = walk(file.saidHash, odd?.broken ? odd.fault.leaf : file.count);
  const verdict = (fault: Fault | null): Verdict => ({ fault, vouched: Math.min(good.size, fault?.leaf ?? good.size), beyond: Math.max(file.count - largest, 0) });
  if (!bad) return verdict(odd?.fault ?? null);
  if (odd && (odd.broken || odd.fault.leaf < good.size)) return verdict(odd.fault);
  const known = earlier && Math.min(walk(earlier.realHash, earlier.count).good.size, earlier.count);
  if (earlier && known && known > good.size) {
    const fault = firstDifference(file, earlier, known);
    if (fault) return verdict(fault);
  }
  if (odd) return verdict(odd.fault);
  return verdict(search(file, good, bad));
}

/** What the export itself shows: numbers with gaps, entries that are gone, hashes that are not their entry's. */
function firstOdd(file: JournalFile): { fault: Fault; /** The leaves after it are not where they belong. */ broken: boolean } | null {
  for (let i = 0; i < file.count; i++) {
    const [leaf, transferId] = [file.leaf[i]!, file.id(i)];
    if (leaf !== i) {
      if (leaf < i) return { fault: { what: file.leaf.indexOf(leaf) < i && file.leaf[leaf] === leaf ? 'inserted' : 'reordered', leaf: i, transferId }, broken: true };
      return { fault: file.leaf.includes(i) ? { what: 'reordered', leaf: i, transferId } : { what: 'removed', leaf: i, transferId: null }, broken: true };
    }
    if (file.isGone(i)) return { fault: { what: 'removed', leaf: i, transferId }, broken: false };
    if (!file.realHash(i).equals(file.saidHash(i))) return { fault: { what: holds(file, file.realHash(i)) ? 'reordered' : 'altered', leaf: i, transferId }, broken: false };
  }
  return null;
}

function holds(file: JournalFile, hash: Buffer): boolean {
  for (let j = 0; j < file.count; j++) if (file.saidHash(j).equals(hash)) return true;
  return false;
}

/** Against hashes that a head vouches for. */
function firstDifference(file: JournalFile, earlier: JournalFile, known: number): Fault | null {
  const was = (i: number) => (i < known ? earlier.realHash(i) : Buffer.alloc(0));
  const is = (i: number) => (i < file.count ? file.realHash(i) : Buffer.alloc(0));
  for (let i = 0; i < known; i++) {
    if (is(i).equals(was(i))) continue;
    if (i >= file.count || is(i).equals(was(i + 1))) return { what: 'removed', leaf: i, transferId: earlier.id(i) };
    if (is(i + 1).equals(was(i))) return { what: 'inserted', leaf: i, transferId: file.id(i) };
    for (let j = i + 1; j < known; j++) if (is(i).equals(was(j))) return { what: 'reordered', leaf: i, transferId: file.id(i) };
    return { what: 'altered', leaf: i, transferId: file.id(i) };
  }
  return null;
}

/** Which single change makes the head fit again: then the head itself has named it. */
function search(file: JournalFile, good: Frontier, bad: SignedHead): Fault {
  const [from, to] = [good.size, bad.size];
  const fits = (order: Iterable<number>): boolean => {
    const tree = good.copy();
    for (const i of order) tree.append(file.realHash(i));
    return tree.root().toString('hex') === bad.root;
  };
  const without = function* (j: number) { for (let i = from; i <= to; i++) if (i !== j) yield i; };
  const swapped = function* (a: number, b: number) { for (let i = from; i < to; i++) yield i === a ? b : i === b ? a : i; };
  if (file.count > to && to - from <= LONGEST_INSERTED) {
    for (let j = from; j < to; j++) if (fits(without(j))) return { what: 'inserted', leaf: j, transferId: file.id(j) };
  }
  if (file.count >= to && to - from <= LONGEST_SWAPPED) {
    for (let a = from; a < to; a++) for (let b = a + 1; b < to; b++) if (fits(swapped(a, b))) return { what: 'reordered', leaf: a, transferId: file.id(a) };
  }
  if (file.count < to && from === file.count) return { what: 'removed', leaf: from, transferId: null };
  return { what: 'changed', leaf: from, transferId: from < file.count ? file.id(from) : null, to };
}
