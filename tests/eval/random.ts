/** A small seeded generator (mulberry32), so that every generated class can be made again from its number. */
export class Random {
  private state: number;
  private issued = 0;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** 1, 2, 3, …: for numbers that must not come twice. */
  serial(): number {
    this.issued += 1;
    return this.issued;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }

  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((each) => [this.next(), each] as const)
      .sort((x, y) => x[0] - y[0])
      .map(([, each]) => each);
  }
}
