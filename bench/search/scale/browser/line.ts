/** A line of so many bytes a second that all responses share, as one phone has one line. */
export interface Line {
  readonly name: string;
  /** Waiting time of each request before its first byte. */
  readonly latency: number;
  /** Undefined: as fast as the machine. */
  readonly bytesPerSecond?: number;
}

export const LINES = [
  {name: 'tanpa batas', latency: 0},
  {name: '3G cepat', latency: 150, bytesPerSecond: 1_600_000 / 8},
  {name: '3G lambat', latency: 400, bytesPerSecond: 400_000 / 8},
] as const satisfies readonly Line[];

export type LineName = (typeof LINES)[number]['name'];

/** About what one packet carries: responses at the same time take turns packet by packet. */
const PACKET = 1400;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** Time of day in milliseconds with fractions, on the clock that pages of this machine read too. */
export const clock = (): number => performance.timeOrigin + performance.now();

/** Hands bytes over at the pace of a line. One for all connections, so that workers are slowed like pages. */
export class Pacer {
  private free = 0;

  constructor(readonly line: Line) {}

  /** Resolves when these bytes have gone through; others that wait take turns. */
  private async pass(bytes: number): Promise<void> {
    const {bytesPerSecond} = this.line;
    if (!bytesPerSecond) return;
    this.free = Math.max(clock(), this.free) + (bytes / bytesPerSecond) * 1000;
    await sleep(this.free - clock());
  }

  /** @param head bytes of the response's head, which cost time too. @param write gets each packet once it is through. */
  async send(head: number, body: Buffer, write: (packet: Buffer) => void): Promise<void> {
    await sleep(this.line.latency);
    await this.pass(head);
    if (!this.line.bytesPerSecond) return write(body);
    for (let at = 0; at < body.length; at += PACKET) {
      const packet = body.subarray(at, at + PACKET);
      await this.pass(packet.length);
      write(packet);
    }
  }
}
