// After a run of failures nobody asks for a while: a service that is down is left in peace, and our queue does not fill with waiting.
const failuresInARow = 5;

export class Breaker {
  #failures = 0;
  #closedFrom = 0;

  /** When somebody may ask again; undefined if now. */
  pauseUntil(now: number): Date | undefined {
    return now < this.#closedFrom ? new Date(this.#closedFrom) : undefined;
  }

  failed(now: number, pause: number): void {
    this.#failures += 1;
    if (this.#failures >= failuresInARow) this.#closedFrom = now + pause;
  }

  /** @returns whether the service was failing before: then what waits need not wait any longer */
  answered(): boolean {
    const wasFailing = this.#failures > 0;
    this.#failures = 0;
    this.#closedFrom = 0;
    return wasFailing;
  }
}
