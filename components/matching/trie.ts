/** Aliases as sequences of word ids: one step of a look-up per word, however many aliases there are. */

export interface Trie {
  /** Open addressing over (node, word): edge + 1, or 0. Its length is a power of two, at most half full. */
  slots: Int32Array;
  edgeNode: Int32Array;
  edgeWord: Int32Array;
  edgeTarget: Int32Array;
  /** First entry that ends at a node, or -1; `entryNext` chains the others. */
  nodeEntry: Int32Array;
  entryNext: Int32Array;
}

const slotOf = (node: number, word: number, mask: number): number => {
  let mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return mixed & mask;
};

/** Takes the word ids of every entry, by entry number; entries without words are left out. */
export function buildTrie(entries: readonly (readonly number[])[]): Trie {
  const children: Map<number, number>[] = [new Map()];
  const firstEntry: number[] = [-1];
  const entryNext = new Int32Array(entries.length).fill(-1);
  let edges = 0;
  entries.forEach((words, entry) => {
    if (words.length === 0) return;
    let node = 0;
    for (const word of words) {
      const next = children[node]?.get(word);
      if (next !== undefined) {
        node = next;
        continue;
      }
      const created = children.push(new Map()) - 1;
      children[node]?.set(word, created);
      firstEntry.push(-1);
      edges++;
      node = created;
    }
    entryNext[entry] = firstEntry[node] ?? -1;
    firstEntry[node] = entry;
  });

  let room = 16;
  while (room < edges * 2) room *= 2;
  const trie: Trie = {
    slots: new Int32Array(room),
    edgeNode: new Int32Array(edges),
    edgeWord: new Int32Array(edges),
    edgeTarget: new Int32Array(edges),
    nodeEntry: Int32Array.from(firstEntry),
    entryNext,
  };
  let edge = 0;
  children.forEach((targets, node) => {
    for (const [word, target] of targets) {
      trie.edgeNode[edge] = node;
      trie.edgeWord[edge] = word;
      trie.edgeTarget[edge] = target;
      let slot = slotOf(node, word, room - 1);
      while (trie.slots[slot] !== 0) slot = (slot + 1) & (room - 1);
      trie.slots[slot] = ++edge;
    }
  });
  return trie;
}

/** The node that `word` leads to from `node` (0 is the root), or -1. */
export function step(trie: Trie, node: number, word: number): number {
  const mask = trie.slots.length - 1;
  for (let slot = slotOf(node, word, mask); ; slot = (slot + 1) & mask) {
    const edge = (trie.slots[slot] ?? 0) - 1;
    if (edge < 0) return -1;
    if (trie.edgeNode[edge] === node && trie.edgeWord[edge] === word) return trie.edgeTarget[edge] ?? -1;
  }
}
