// So many at once, so many waiting; whoever comes then is told to come back.

export class Overloaded extends Error {
  override name = "Overloaded";
}

export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

export function createGate({ atOnce, waiting, patience }: { atOnce: number; waiting: number; patience: number }): Gate {
  const queue = new Set<() => void>();
  let running = 0;

  const turn = () =>
    new Promise<void>((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        queue.delete(enter);
        resolve(); // the place of the one that left is handed on, `running` stays
      };
      const timer = setTimeout(() => {
        queue.delete(enter);
        reject(new Overloaded("Waited too long"));
      }, patience);
      queue.add(enter);
    });

  const leave = () => {
    const [next] = queue;
    if (next) next();
    else running--;
  };

  return async (work) => {
    if (running < atOnce) running++;
    else if (queue.size < waiting) await turn();
    else throw new Overloaded("The queue is full");
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
