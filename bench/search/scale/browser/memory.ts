/** Memory of the page and of its workers, as V8 counts it after a collection. */
import type {CDPSession} from 'playwright-core';

interface Usage {
  readonly usedSize: number;
  /** Bytes of typed arrays and other buffers. */
  readonly backingStorageSize?: number;
}

interface FromWorker {
  readonly id?: number;
  readonly result?: Usage;
}

const total = ({usedSize, backingStorageSize = 0}: Usage): number => usedSize + backingStorageSize;

/** @returns asks for the memory in bytes; call before a worker starts, so that workers are seen. */
export async function watchMemory(session: CDPSession): Promise<() => Promise<number>> {
  const workers = new Set<string>();
  const waiting = new Map<number, (answer: FromWorker) => void>();
  let last = 0;
  session.on('Target.attachedToTarget', ({sessionId, targetInfo}) => void (targetInfo.type === 'worker' && workers.add(sessionId)));
  session.on('Target.detachedFromTarget', ({sessionId}) => void workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({message}) => {
    const answer = JSON.parse(message) as FromWorker;
    waiting.get(answer.id ?? -1)?.(answer);
  });
  await session.send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: false, flatten: false});
  const tell = (sessionId: string, method: string): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, resolve);
      session.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method, params: {}})}).catch(reject);
    });
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    let sum = total(await session.send('Runtime.getHeapUsage'));
    for (const worker of workers) {
      await tell(worker, 'HeapProfiler.collectGarbage');
      const {result} = await tell(worker, 'Runtime.getHeapUsage');
      if (!result) throw new Error('Memori worker tidak terbaca.');
      sum += total(result);
    }
    return sum;
  };
}
