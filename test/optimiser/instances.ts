import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const text = (name: string): string => gunzipSync(readFileSync(join(__dirname, 'instances', name))).toString('utf8');

export interface FlowInstance { nodes: number; supply: number[]; arcs: [from: number, to: number, cost: number, cap: number][]; fixed: number }

/** DIMACS minimum-cost flow. Lower bounds are taken off: `fixed` is what they cost. Nodes count from 0. */
export function dimacs(name: string): FlowInstance {
  const net: FlowInstance = { nodes: 0, supply: [], arcs: [], fixed: 0 };
  for (const line of text(name).split('\n')) {
    const [kind, ...rest] = line.trim().split(/\s+/);
    const n = rest.map(Number) as [number, number, number, number, number];
    if (kind === 'p') [net.nodes, net.supply] = [Number(rest[1]), Array<number>(Number(rest[1])).fill(0)];
    if (kind === 'n') net.supply[n[0] - 1]! += n[1];
    if (kind === 'a') {
      const [from, to, low, cap, cost] = [n[0] - 1, n[1] - 1, n[2], n[3], n[4]];
      net.arcs.push([from, to, cost, cap - low]);
      net.fixed += low * cost;
      net.supply[from]! -= low;
      net.supply[to]! += low;
    }
  }
  return net;
}

/** The `s` line of a solution file. */
export const published = (name: string): number => Number(/^s (-?\d+)/m.exec(text(name))![1]);

/** OR-Library assignment: n, then the costs by rows. */
export function assignment(name: string): { n: number; cost: number[] } {
  const [n, ...cost] = text(name).trim().split(/\s+/).map(Number);
  return { n: n!, cost };
}
