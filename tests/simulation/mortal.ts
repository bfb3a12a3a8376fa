const NEVER = new Promise<never>(() => {});
/** Turns of the event loop without a call under way, after which a worker is taken for idle. */
const QUIET_TURNS = 25;

/**
 * What a worker does to the world outside it, counted: it can be killed between any two of these steps. From then on
 * nothing that it asked for comes back, as for a worker that a browser has stopped.
 */
export class Mortal {
  steps = 0;
  #diesAfter = Number.POSITIVE_INFINITY;
  #isDead = false;
  /** Calls under way of the worker that lives: those of one before it end in its own account. */
  #life = { underWay: 0 };
  #meanwhile: { step: number; act: () => void } | null = null;
  #death = Promise.withResolvers<void>();
  readonly #atDeath: (() => void)[] = [];

  get died(): Promise<void> {
    return this.#death.promise;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** A new worker, which dies after so many steps. */
  live(diesAfter = Number.POSITIVE_INFINITY): void {
    this.steps = 0;
    this.#diesAfter = diesAfter;
    this.#isDead = false;
    this.#life = { underWay: 0 };
    this.#meanwhile = null;
    this.#death = Promise.withResolvers();
    this.#atDeath.length = 0;
  }

  /** Has something happen just before a step is taken; the first is 0. */
  onStep(step: number, act: () => void): void {
    this.#meanwhile = { step, act };
  }

  onDeath(end: () => void): void {
    this.#atDeath.push(end);
  }

  /** Whether the worker is alive to take one more step. */
  step(): boolean {
    if (this.#isDead) return false;
    if (this.#meanwhile?.step === this.steps) this.#meanwhile.act();
    if (this.steps++ < this.#diesAfter) return true;
    this.#isDead = true;
    for (const end of this.#atDeath) end();
    this.#death.resolve();
    return false;
  }

  /** A question to the outside, which changes nothing there. */
  readonly asking =
    <Args extends unknown[], Result>(call: (...args: Args) => Result | Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (this.#isDead) return NEVER;
      const result = await this.busy(() => call(...args));
      return this.#isDead ? NEVER : result;
    };

  /** A step: every other death comes after its effect, which nobody hears of. */
  readonly doing =
    <Args extends unknown[], Result>(call: (...args: Args) => Result | Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (this.#isDead) return NEVER;
      const isLate = this.#diesAfter % 2 === 1;
      if (this.step()) return this.asking(call)(...args);
      if (isLate) await call(...args);
      return NEVER;
    };

  /** Counts as under way until it ends. */
  async busy<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const end = this.begin();
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** Counts as under way until what it answers is called. */
  begin(): () => void {
    const life = this.#life;
    life.underWay++;
    return () => life.underWay--;
  }

  /** Waits until the worker has nothing more to do, or is dead and everything in it has come to a stand. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#life.underWay > 0 && !this.#isDead) quiet = -1;
    }
  }
}
