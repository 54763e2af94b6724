/** Aliases as sequences of word ids: one lookup per word, regardless of the number of aliases. */
import type { CsrLists } from '../data/csr.ts';

export interface Trie {
  /**
   * Hash table with open addressing: (node, word) → edge, which is also the node that it leads to, or 0. The length is
   * a power of two.
   */
  slots: Int32Array;
  /** The source node and word of each edge. */
  edgeNode: Int32Array;
  edgeWord: Int32Array;
  /** First alias that ends at a node, or -1; `entryNext` chains the others. */
  nodeEntry: Int32Array;
  entryNext: Int32Array;
}

const slotOf = (node: number, word: number, mask: number): number => {
  let mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return mixed & mask;
};

/** Builds the trie from the word ids of every alias, by alias number; none may be empty. */
export function buildTrie({ starts, items }: CsrLists): Trie {
  const entries = starts.length - 1;
  const most = items.length + 1;
  let room = 16;
  while (room < most * 2) room *= 2;
  const trie: Trie = {
    slots: new Int32Array(room),
    edgeNode: new Int32Array(most),
    edgeWord: new Int32Array(most),
    nodeEntry: new Int32Array(most).fill(-1),
    entryNext: new Int32Array(entries).fill(-1),
  };
  let nodes = 1;
  // From last to first, so that the first alias heads its chain.
  for (let entry = entries - 1; entry >= 0; entry--) {
    let node = 0;
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at++) {
      const word = items[at] as number;
      const slot = findSlot(trie, node, word);
      if (trie.slots[slot] === 0) {
        trie.edgeNode[nodes] = node;
        trie.edgeWord[nodes] = word;
        trie.slots[slot] = nodes++;
      }
      node = trie.slots[slot] as number;
    }
    trie.entryNext[entry] = trie.nodeEntry[node] ?? -1;
    trie.nodeEntry[node] = entry;
  }
  return fitted(trie, nodes);
}

/** The same trie, shrunk to what `nodes` nodes need. */
function fitted(trie: Trie, nodes: number): Trie {
  let room = 16;
  while (room * 2 < nodes * 3) room *= 2;
  const small: Trie = {
    slots: new Int32Array(room),
    edgeNode: trie.edgeNode.slice(0, nodes),
    edgeWord: trie.edgeWord.slice(0, nodes),
    nodeEntry: trie.nodeEntry.slice(0, nodes),
    entryNext: trie.entryNext,
  };
  for (let node = 1; node < nodes; node++)
    small.slots[findSlot(small, small.edgeNode[node] ?? 0, small.edgeWord[node] ?? 0)] = node;
  return small;
}

/** The slot of the edge with `word` from `node`, or the free slot for it. */
function findSlot({ slots, edgeNode, edgeWord }: Trie, node: number, word: number): number {
  const mask = slots.length - 1;
  let slot = slotOf(node, word, mask);
  for (;;) {
    const edge = slots[slot] as number;
    if (edge === 0 || (edgeNode[edge] === node && edgeWord[edge] === word)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** The node that `word` leads to from `node` (0 is the root), or -1. */
export const step = (trie: Trie, node: number, word: number): number =>
  trie.slots[findSlot(trie, node, word)] || -1;
