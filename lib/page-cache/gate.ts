// So many at once, so many waiting; whoever comes then is told to come back.

export class Overloaded extends Error {
  override name = "Overloaded";
}

export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

export function createGate({ atOnce, waiting, patience }: { atOnce: number; waiting: number; patience: number }): Gate {
  const queue = new Set<() => void>();
  let running = 0;

  const enter = () =>
    new Promise<void>((resolve, reject) => {
      if (running < atOnce) {
        running++;
        resolve();
        return;
      }
      if (queue.size >= waiting) {
        reject(new Overloaded("The queue is full"));
        return;
      }
      const turn = () => {
        clearTimeout(timer);
        queue.delete(turn);
        resolve(); // the place of the one that left is handed on, `running` stays
      };
      const timer = setTimeout(() => {
        queue.delete(turn);
        reject(new Overloaded("Waited too long"));
      }, patience);
      queue.add(turn);
    });

  const leave = () => {
    const [next] = queue;
    if (next) next();
    else running--;
  };

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
