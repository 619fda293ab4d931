import fc from 'fast-check';
import { consistencyRuns, Frontier, inclusionRuns, nodeHash, placesOf, runHash, sha256, trailing, verifyConsistency, verifyInclusion, type Run, type TreeNode } from './merkle.rules';

const leafOf = (bytes: Uint8Array): Buffer => sha256(Buffer.concat([Buffer.from([0]), bytes]));
const leaves = (n: number): Buffer[] => Array.from({ length: n }, (_, i) => leafOf(Buffer.from(`entry ${i}`)));

/** RFC 6962 2.1 word for word: the slow way, to hold the quick one against. */
function plainRoot(of: readonly Buffer[]): Buffer {
  if (of.length === 0) return sha256(Buffer.alloc(0));
  if (of.length === 1) return of[0]!;
  let k = 1;
  while (k * 2 < of.length) k *= 2;
  return nodeHash(plainRoot(of.slice(0, k)), plainRoot(of.slice(k)));
}

function grown(of: readonly Buffer[]): { tree: Frontier; nodes: TreeNode[] } {
  const tree = Frontier.empty();
  return { tree, nodes: of.flatMap((leaf) => tree.append(leaf)) };
}
const hashes = (of: readonly Buffer[], runs: readonly Run[]): Buffer[] => runs.map((run) => runHash(placesOf(run).map(({ height, position }) => plainRoot(of.slice(position * 2 ** height, (position + 1) * 2 ** height)))));
const spoilt = (hash: Buffer, at: number): Buffer => {
  const other = Buffer.from(hash);
  other[at % 32] = other[at % 32]! ^ 1;
  return other;
};

describe('the tree', () => {
  it('is that of RFC 6962: the roots that Certificate Transparency publishes for its eight test leaves', () => {
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => leafOf(Buffer.from(hex, 'hex')));
    expect([1, 2, 3, 8].map((n) => grown(inputs.slice(0, n)).tree.root().toString('hex'))).toEqual([
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328']);
    expect(Frontier.empty().root().toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('has the same root grown leaf by leaf, or from what is kept of any earlier size', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 700 }), (a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      const all = leaves(second);
      const { nodes } = grown(all.slice(0, first));
      const kept = trailing(first).map(({ height, from, to }) => (height === 0 ? all.slice(from, to) : nodes.filter((n) => n.height === height && n.position >= from && n.position < to).map((n) => n.hash)));
      const tree = Frontier.of(first, kept);
      all.slice(first).forEach((leaf) => tree.append(leaf));
      return tree.root().equals(plainRoot(all));
    }), { numRuns: 60 });
  });

  it('proves each leaf of any size, and no other leaf, path, place or root', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(), fc.nat(), (size, at, spoil) => {
      const all = leaves(size);
      const [leaf, root] = [at % size, plainRoot(all)];
      const path = hashes(all, inclusionRuns(leaf, { from: 0, to: size }));
      expect(verifyInclusion(leaf, size, all[leaf]!, path, root)).toBe(true);
      expect(verifyInclusion(leaf, size, spoilt(all[leaf]!, spoil), path, root)).toBe(false);
      expect(verifyInclusion(leaf, size, all[leaf]!, path, spoilt(root, spoil))).toBe(false);
      expect(verifyInclusion(leaf, size, all[leaf]!, [...path, root], root)).toBe(false);
      if (size > 1) {
        const s = spoil % path.length;
        expect(verifyInclusion(leaf, size, all[leaf]!, path.with(s, spoilt(path[s]!, spoil)), root)).toBe(false);
        expect(verifyInclusion(leaf, size, all[leaf]!, path.slice(1), root)).toBe(false);
        expect(verifyInclusion((leaf + 1) % size, size, all[leaf]!, path, root)).toBe(false);
      }
    }), { numRuns: 150 });
  });

  it('proves that a smaller tree is the beginning of a larger one, and never of another', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 600 }), fc.nat(), (a, b, spoil) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      const all = leaves(second);
      const [one, two] = [plainRoot(all.slice(0, first)), plainRoot(all)];
      const path = hashes(all, consistencyRuns(first, second));
      expect(verifyConsistency(first, second, one, two, path)).toBe(true);
      expect(verifyConsistency(first, second, spoilt(one, spoil), two, path)).toBe(false);
      expect(verifyConsistency(first, second, one, spoilt(two, spoil), path)).toBe(false);
      if (path.length) {
        const s = spoil % path.length;
        expect(verifyConsistency(first, second, one, two, path.with(s, spoilt(path[s]!, spoil)))).toBe(false);
        expect(verifyConsistency(first, second, one, two, path.slice(0, -1))).toBe(false);
      }
      const rewritten = leaves(second).with(spoil % first, leafOf(Buffer.from('rewritten')));
      expect(verifyConsistency(first, second, one, plainRoot(rewritten), hashes(rewritten, consistencyRuns(first, second)))).toBe(false);
    }), { numRuns: 150 });
  });
});
