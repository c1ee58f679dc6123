// Where names of a graph stand: around an oval, as far from one another up and down, in an order in which few lines cross.
import type { SpokenOf } from "./across";

export interface Node {
  name: string;
  x: number;
  y: number;
  /** To the right of the middle: its label goes to the right. */
  right: boolean;
  weight: number;
}

export interface Line {
  pair: SpokenOf;
  path: string;
  width: number;
  /** Mostly denials. */
  broken: boolean;
}

/** The names with most claims, `most` at most, one after another as they are joined best to the one before. */
function ordered(pairs: SpokenOf[], most: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { speaker, of, claims } of pairs) {
    weights.set(speaker, (weights.get(speaker) ?? 0) + claims);
    weights.set(of, (weights.get(of) ?? 0) + claims);
  }
  const left = [...weights].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, most);
  const between = (a: string, b: string) =>
    pairs.reduce((sum, each) => sum + ((each.speaker === a && each.of === b) || (each.speaker === b && each.of === a) ? each.claims : 0), 0);
  const out = new Map<string, number>();
  let last = left.shift();
  while (last) {
    out.set(last[0], last[1]);
    const name = last[0];
    const best = left.reduce((at, each, index) => (between(name, each[0]) > between(name, left[at]?.[0] ?? "") ? index : at), 0);
    last = left.splice(best, 1)[0];
  }
  return out;
}

export function graphOf(pairs: SpokenOf[], width: number, height: number, most = 24): { nodes: Node[]; lines: Line[] } {
  const order = [...ordered(pairs, most)];
  const [middleX, middleY] = [width / 2, height / 2];
  const [radiusX, radiusY] = [width / 2 - 210, height / 2 - 30];
  const onRight = Math.ceil(order.length / 2);
  const nodes = order.map(([name, weight], index) => {
    const right = index < onRight;
    const [place, of] = right ? [index, onRight] : [order.length - 1 - index, order.length - onRight];
    const up = of === 1 ? 0 : (2 * place) / (of - 1) - 1; // -1 at the top, 1 at the bottom
    const out = radiusX * (0.35 + 0.65 * Math.sqrt(1 - up * up));
    return { name, weight, x: middleX + (right ? out : -out), y: middleY + radiusY * up, right };
  });
  const at = new Map(nodes.map((each) => [each.name, each]));
  const largest = Math.max(1, ...pairs.map((each) => each.claims));
  const lines = pairs.flatMap((pair) => {
    const [from, to] = [at.get(pair.speaker), at.get(pair.of)];
    if (!from || !to) return [];
    // Bent towards the middle, each direction to its own side; it ends short of the name, where its head points.
    const bend = 0.35;
    const side = 14;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) || 1;
    const bentX = (from.x + to.x) / 2 + (middleX - (from.x + to.x) / 2) * bend - (dy / length) * side;
    const bentY = (from.y + to.y) / 2 + (middleY - (from.y + to.y) / 2) * bend + (dx / length) * side;
    const toBend = Math.hypot(to.x - bentX, to.y - bentY) || 1;
    const endX = to.x - ((to.x - bentX) / toBend) * 9;
    const endY = to.y - ((to.y - bentY) / toBend) * 9;
    const points = [from.x, from.y, bentX, bentY, endX, endY].map((each) => each.toFixed(1));
    return [
      {
        pair,
        path: `M${points[0]},${points[1]}Q${points[2]},${points[3]} ${points[4]},${points[5]}`,
        width: 1 + (3 * pair.claims) / largest,
        broken: pair.denials * 2 > pair.claims,
      },
    ];
  });
  return { nodes, lines };
}
